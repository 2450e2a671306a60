//! Loops that count: how often they run, where that is known before they do.

use super::builder::Builder;
use super::constant::{integer, range};
use super::function::{Comparison, Direction, Function};
use super::graph::{Expression, Id, Source};
use crate::tensor::ElementType;

/// A value that a loop carries, compares with a constant and changes by a constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Counter {
    /// Which of the carried values it is.
    pub(crate) number: usize,
    /// An integer.
    element: ElementType,
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
            Some(words) => (a, words, direction),
            None => (b, builder.splat_words(a)?, direction.turned()),
        };
        let element = builder.ty(counter).element;
        if !element.is_integer() {
            return None;
        }
        let number = inputs.iter().position(|&input| input == counter)?;
        let by = |id| Some(signed(element, integer(element, builder.splat_words(id)?)?));
        let step = match applied(builder, outputs[number])? {
            (Function::Add, &[a, b]) if a == counter => by(b)?,
            (Function::Add, &[a, b]) if b == counter => by(a)?,
            (Function::Subtract, &[a, b]) if a == counter => -by(b)?,
            _ => return None,
        };
        Some(Counter { number, element, direction, limit: integer(element, limit)?, step })
    }
}

/// How often a loop runs whose counter starts at these device words; `None` where the counter passes the ends of its
/// type on the way, or never comes to an end.
pub(crate) fn trips(counter: &Counter, start: [u32; 2]) -> Option<u64> {
    let &Counter { element, direction, limit, step, .. } = counter;
    let start = integer(element, start)?;
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
    let (first, end) = range(element);
    u64::try_from(times).ok().filter(|_| (first..=end).contains(&last) && !goes_on(last))
}

fn applied(builder: &Builder, id: Id) -> Option<(Function, &[Id])> {
    match builder.source(id) {
        Source::Expression(Expression::Apply { function, operands }) => Some((*function, operands)),
        _ => None,
    }
}

/// The step of the same bits that is nearest to 0.
fn signed(element: ElementType, step: i128) -> i128 {
    let (first, end) = range(element);
    let count = end - first + 1;
    if step >= count / 2 { step - count } else { step }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rounds of a loop as the device would count them, up to a few.
    fn counted(counter: &Counter, start: i32) -> Option<u64> {
        let mut at = start;
        for times in 0..2000 {
            let wide = integer(counter.element, [at as u32, 0])?;
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
            for element in [ElementType::I32, ElementType::U32] {
                for step in [-7, -2, -1, 0, 1, 2, 3, 1000] {
                    for limit in [i32::MIN, i32::MIN + 1, -9, -1, 0, 1, 2, 8, i32::MAX - 1, i32::MAX] {
                        for start in [i32::MIN, -9, -8, -1, 0, 1, 5, 9, i32::MAX - 3, i32::MAX] {
                            let counter = Counter {
                                number: 0,
                                element,
                                direction,
                                limit: integer(element, [limit as u32, 0]).unwrap(),
                                step,
                            };
                            match trips(&counter, [start as u32, 0]) {
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
        let plain =
            Counter { number: 0, element: ElementType::I32, direction: Direction::Lt, limit: 25, step: 1 };
        assert_eq!(trips(&plain, [0, 0]), Some(25));
        let wide = Counter { element: ElementType::I64, limit: (1 << 40) + 3, ..plain };
        assert_eq!(trips(&wide, [0, 1 << 8]), Some(3));
        let bytes = Counter { element: ElementType::I8, limit: 300, ..plain };
        assert_eq!(trips(&bytes, [0, 0]), None);
        let endless = Counter { step: 0, ..plain };
        assert_eq!(trips(&endless, [0, 0]), None);
        let wraps = Counter { direction: Direction::Le, limit: i32::MAX.into(), ..plain };
        assert_eq!(trips(&wraps, [0, 0]), None);
    }
}
