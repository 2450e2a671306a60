//! Loops that count: how often they run, where that is known before they do.

use super::builder::Builder;
use super::function::{Comparison, Direction, Function};
use super::graph::{Expression, Id, Source};
use crate::tensor::ElementType;

/// A value that a loop carries, compares with a constant and changes by a constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Counter {
    /// Which of the carried values it is.
    pub(crate) number: usize,
    /// `ui32`; `i32` otherwise.
    unsigned: bool,
    /// The loop goes on while the counter is on this side of the limit.
    direction: Direction,
    limit: i128,
    step: i128,
}

impl Counter {
    /// The counter that decides whether a loop goes on; `inputs` are the carried values, `outputs` their next ones.
    pub(crate) fn of(builder: &Builder, again: Id, inputs: &[Id], outputs: &[Id]) -> Option<Self> {
        let (Function::Compare(Comparison { direction, .. }), &[a, b]) = applied(builder, again)? else {
            return None;
        };
        let (counter, limit, direction) = match builder.splat_words(b) {
            Some(words) => (a, words[0], direction),
            None => (b, builder.splat_words(a)?[0], direction.turned()),
        };
        let unsigned = match builder.ty(counter).element {
            ElementType::I32 => false,
            ElementType::U32 => true,
            _ => return None,
        };
        let number = inputs.iter().position(|&input| input == counter)?;
        let step = match applied(builder, outputs[number])? {
            (Function::Add, &[a, b]) if a == counter => signed(builder.splat_words(b)?[0]),
            (Function::Add, &[a, b]) if b == counter => signed(builder.splat_words(a)?[0]),
            (Function::Subtract, &[a, b]) if a == counter => -signed(builder.splat_words(b)?[0]),
            _ => return None,
        };
        Some(Counter { number, unsigned, direction, limit: value(unsigned, limit), step })
    }
}

/// How often a loop runs whose counter starts at this device word; `None` where the counter passes the ends of its
/// type on the way, or never comes to an end.
pub(crate) fn trips(counter: &Counter, start: u32) -> Option<u64> {
    let &Counter { unsigned, direction, limit, step, .. } = counter;
    let start = value(unsigned, start);
    let goes_on = |at: i128| match direction {
        Direction::Eq => at == limit,
        Direction::Ne => at != limit,
        Direction::Lt => at < limit,
        Direction::Le => at <= limit,
        Direction::Gt => at > limit,
        Direction::Ge => at >= limit,
    };
    if !goes_on(start) {
        return Some(0);
    }
    let away = limit - start;
    let times = match direction {
        Direction::Eq if step != 0 => 1,
        Direction::Ne if step != 0 && away % step == 0 => away / step,
        Direction::Lt if step > 0 => (away + step - 1) / step,
        Direction::Le if step > 0 => away / step + 1,
        Direction::Gt if step < 0 => (away + step + 1) / step,
        Direction::Ge if step < 0 => away / step + 1,
        _ => return None,
    };
    let last = start + times * step;
    let ends = if unsigned { 0..=i128::from(u32::MAX) } else { i128::from(i32::MIN)..=i128::from(i32::MAX) };
    u64::try_from(times).ok().filter(|_| ends.contains(&last) && !goes_on(last))
}

fn applied(builder: &Builder, id: Id) -> Option<(Function, &[Id])> {
    match builder.source(id) {
        Source::Expression(Expression::Apply { function, operands }) => Some((*function, operands)),
        _ => None,
    }
}

fn value(unsigned: bool, word: u32) -> i128 {
    if unsigned { word.into() } else { signed(word) }
}

fn signed(word: u32) -> i128 {
    (word as i32).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rounds of a loop as the device would count them, up to a few.
    fn counted(counter: &Counter, start: i32) -> Option<u64> {
        let mut at = start;
        for times in 0..2000 {
            let wide = value(counter.unsigned, at as u32);
            let goes_on = match counter.direction {
                Direction::Eq => wide == counter.limit,
                Direction::Ne => wide != counter.limit,
                Direction::Lt => wide < counter.limit,
                Direction::Le => wide <= counter.limit,
                Direction::Gt => wide > counter.limit,
                Direction::Ge => wide >= counter.limit,
            };
            if !goes_on {
                return Some(times);
            }
            at = at.wrapping_add(counter.step as i32);
        }
        None
    }

    #[test]
    fn trips_are_those_of_the_loop() {
        let directions =
            [Direction::Eq, Direction::Ne, Direction::Lt, Direction::Le, Direction::Gt, Direction::Ge];
        let (mut known, mut unknown) = (0, 0);
        for direction in directions {
            for unsigned in [false, true] {
                for step in [-7, -2, -1, 0, 1, 2, 3, 1000] {
                    for limit in [i32::MIN, i32::MIN + 1, -9, -1, 0, 1, 2, 8, i32::MAX - 1, i32::MAX] {
                        for start in [i32::MIN, -9, -8, -1, 0, 1, 5, 9, i32::MAX - 3, i32::MAX] {
                            let counter = Counter {
                                number: 0,
                                unsigned,
                                direction,
                                limit: value(unsigned, limit as u32),
                                step,
                            };
                            match trips(&counter, start as u32) {
                                Some(times) if times < 2000 => {
                                    known += 1;
                                    assert_eq!(counted(&counter, start), Some(times), "{counter:?} {start}");
                                }
                                Some(_) => assert_eq!(counted(&counter, start), None, "{counter:?} {start}"),
                                None => unknown += 1,
                            }
                        }
                    }
                }
            }
        }
        assert!(known > 2000 && unknown > 1000, "{known} {unknown}");
        let plain = Counter { number: 0, unsigned: false, direction: Direction::Lt, limit: 25, step: 1 };
        assert_eq!(trips(&plain, 0), Some(25));
        let endless = Counter { step: 0, ..plain };
        assert_eq!(trips(&endless, 0), None);
        let wraps = Counter { direction: Direction::Le, limit: i32::MAX.into(), ..plain };
        assert_eq!(trips(&wraps, 0), None);
    }
}
