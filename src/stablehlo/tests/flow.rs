//! Loops and branches on the device.

use futures::FutureExt;

use super::{Program, counting, run};
use crate::{Complex, Context, Tensor};

fn scalar(context: &Context, value: i32) -> Tensor {
    Tensor::from_slice(context, [], &[value]).unwrap()
}

fn ints(tensors: &[Tensor]) -> Vec<Vec<i32>> {
    tensors.iter().map(|tensor| tensor.to_vec().unwrap()).collect()
}

/// A loop that runs while its counter is below the second argument, or below that number.
fn sines(limit: Option<i32>) -> String {
    let constant = limit.map(|limit| format!("%n = stablehlo.constant dense<{limit}> : tensor<i32>"));
    let argument = if limit.is_none() { ", %n: tensor<i32>" } else { "" };
    format!(
        "func.func @main(%a: tensor<37xf32>{argument}) -> (tensor<37xf32>, tensor<i32>) {{
           {}
           %zero = stablehlo.constant dense<0> : tensor<i32>
           %0:2 = stablehlo.while(%x = %a, %i = %zero) : tensor<37xf32>, tensor<i32>
           cond {{
             %1 = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
             stablehlo.return %1 : tensor<i1>
           }} do {{
             %one = stablehlo.constant dense<1> : tensor<i32>
             %1 = stablehlo.sine %x : tensor<37xf32>
             %2 = stablehlo.multiply %1, %a : tensor<37xf32>
             %3 = stablehlo.add %2, %x : tensor<37xf32>
             %4 = stablehlo.convert %i : (tensor<i32>) -> tensor<f32>
             %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<37xf32>
             %6 = stablehlo.subtract %3, %5 : tensor<37xf32>
             %7 = stablehlo.add %i, %one : tensor<i32>
             stablehlo.return %6, %7 : tensor<37xf32>, tensor<i32>
           }}
           return %0#0, %0#1 : tensor<37xf32>, tensor<i32>
         }}",
        constant.unwrap_or_default()
    )
}

#[test]
fn a_counted_loop_gives_the_bits_of_one_that_asks() {
    let context = &Context::new().unwrap();
    let values: Vec<f32> = (0..37).map(|i| i as f32 * 0.37 - 3.0).collect();
    let a = Tensor::from_slice(context, [37], &values).unwrap();
    let bits = |results: &[Tensor]| -> Vec<u32> {
        results[0].to_vec::<f32>().unwrap().into_iter().map(f32::to_bits).collect()
    };
    for limit in [-3, 0, 1, 2, 50] {
        let counted = run(context, &sines(Some(limit)), std::slice::from_ref(&a)).unwrap();
        let asked = run(context, &sines(None), &[a.clone(), scalar(context, limit)]).unwrap();
        assert_eq!(bits(&counted), bits(&asked));
        assert_eq!(counted[1].to_vec::<i32>().unwrap(), [limit.max(0)]);
        assert_eq!(asked[1].to_vec::<i32>().unwrap(), [limit.max(0)]);
        let again = run(context, &sines(Some(limit)), std::slice::from_ref(&a)).unwrap();
        assert_eq!(bits(&counted), bits(&again));
    }
    assert_eq!(a.to_vec::<f32>().unwrap(), values, "an input is never written");
}

#[test]
fn many_rounds_of_a_small_body() {
    let context = &Context::new().unwrap();
    let source = "func.func @main(%a: tensor<3xi32>) -> tensor<3xi32> {
        %zero = stablehlo.constant dense<0> : tensor<i32>
        %0:2 = stablehlo.while(%x = %a, %i = %zero) : tensor<3xi32>, tensor<i32>
        cond {
          %n = stablehlo.constant dense<25000> : tensor<i32>
          %1 = stablehlo.compare NE, %n, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
          stablehlo.return %1 : tensor<i1>
        } do {
          %one = stablehlo.constant dense<1> : tensor<i32>
          %b = stablehlo.broadcast_in_dim %i, dims = [] : (tensor<i32>) -> tensor<3xi32>
          %1 = stablehlo.add %x, %b : tensor<3xi32>
          %2 = stablehlo.add %one, %i : tensor<i32>
          stablehlo.return %1, %2 : tensor<3xi32>, tensor<i32>
        }
        return %0#0 : tensor<3xi32>
      }";
    let sum = 24_999 * 12_500;
    assert_eq!(ints(&run(context, source, &[counting(context, &[3])]).unwrap()), [[sum, sum + 1, sum + 2]]);
}

#[test]
fn carried_values_change_at_once() {
    let context = &Context::new().unwrap();
    let source = |limit: &str| {
        format!(
            "func.func @main(%a: tensor<2xi32>, %n: tensor<i32>) -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) {{
               %zero = stablehlo.constant dense<0> : tensor<i32>
               %b = stablehlo.negate %a : tensor<2xi32>
               %0:6 = stablehlo.while(%i = %zero, %x = %a, %y = %b, %z = %a, %same = %b, %kept = %a) : tensor<i32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>
               cond {{
                 %four = stablehlo.constant dense<4> : tensor<i32>
                 %1 = stablehlo.compare GT, {limit}, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
                 stablehlo.return %1 : tensor<i1>
               }} do {{
                 %one = stablehlo.constant dense<1> : tensor<i32>
                 %1 = stablehlo.add %i, %one : tensor<i32>
                 %2 = stablehlo.add %z, %same : tensor<2xi32>
                 %3 = stablehlo.subtract %2, %a : tensor<2xi32>
                 %4 = func.call @through(%kept) : (tensor<2xi32>) -> tensor<2xi32>
                 stablehlo.return %1, %y, %3, %x, %same, %4 : tensor<i32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>
               }}
               %5 = stablehlo.add %0#4, %0#5 : tensor<2xi32>
               return %0#1, %0#2, %0#3, %5 : tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>
             }}
             func.func private @through(%a: tensor<2xi32>) -> tensor<2xi32> {{
               return %a : tensor<2xi32>
             }}"
        )
    };
    let (a, mut x, mut y, mut z) = ([5, -7], [5, -7], [-5, 7], [5, -7]);
    for _ in 0..4 {
        let next: Vec<i32> = z.iter().zip(a).map(|(z, a)| z - a - a).collect();
        (x, y, z) = (y, [next[0], next[1]], x);
    }
    let inputs = [Tensor::from_slice(context, [2], &a).unwrap(), scalar(context, 4)];
    for limit in ["%four", "%n"] {
        assert_eq!(ints(&run(context, &source(limit), &inputs).unwrap()), [x, y, z, [0, 0]], "{limit}");
    }
}

#[test]
fn loops_carry_every_type_and_empty_tensors() {
    let context = &Context::new().unwrap();
    let source = "func.func @main(%n: tensor<i32>, %c: tensor<2xcomplex<f32>>, %e: tensor<0x3xf32>) -> (tensor<2xi1>, tensor<2xui32>, tensor<2xcomplex<f32>>, tensor<0x3xf32>, tensor<2xf32>) {
        %zero = stablehlo.constant dense<0> : tensor<i32>
        %p0 = stablehlo.constant dense<[true, false]> : tensor<2xi1>
        %u0 = stablehlo.constant dense<[4294967295, 7]> : tensor<2xui32>
        %f0 = stablehlo.constant dense<[0.5, -2.0]> : tensor<2xf32>
        %0:6 = stablehlo.while(%i = %zero, %p = %p0, %u = %u0, %z = %c, %x = %e, %f = %f0) : tensor<i32>, tensor<2xi1>, tensor<2xui32>, tensor<2xcomplex<f32>>, tensor<0x3xf32>, tensor<2xf32>
        cond {
          %1 = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
          stablehlo.return %1 : tensor<i1>
        } do {
          %one = stablehlo.constant dense<1> : tensor<i32>
          %1 = stablehlo.add %i, %one : tensor<i32>
          %2 = stablehlo.not %p : tensor<2xi1>
          %3 = stablehlo.add %u, %u : tensor<2xui32>
          %4 = stablehlo.multiply %z, %c : tensor<2xcomplex<f32>>
          %5 = stablehlo.sine %x : tensor<0x3xf32>
          %6 = stablehlo.negate %f : tensor<2xf32>
          %7 = stablehlo.select %p, %f, %6 : tensor<2xi1>, tensor<2xf32>
          stablehlo.return %1, %2, %3, %4, %5, %7 : tensor<i32>, tensor<2xi1>, tensor<2xui32>, tensor<2xcomplex<f32>>, tensor<0x3xf32>, tensor<2xf32>
        }
        return %0#1, %0#2, %0#3, %0#4, %0#5 : tensor<2xi1>, tensor<2xui32>, tensor<2xcomplex<f32>>, tensor<0x3xf32>, tensor<2xf32>
      }";
    let c = [Complex::new(0.0f32, 1.0), Complex::new(2.0, 0.0)];
    let empty = Tensor::from_slice::<f32>(context, [0, 3], &[]).unwrap();
    let inputs = [scalar(context, 3), Tensor::from_slice(context, [2], &c).unwrap(), empty];
    let results = run(context, source, &inputs).unwrap();
    assert_eq!(results[0].to_vec::<bool>().unwrap(), [false, true]);
    assert_eq!(results[1].to_vec::<u32>().unwrap(), [u32::MAX << 3, 56]);
    assert_eq!(
        results[2].to_vec::<Complex<f32>>().unwrap(),
        [Complex::new(1.0, 0.0), Complex::new(16.0, 0.0)]
    );
    assert_eq!(results[3].shape().extents(), [0, 3]);
    // The first is turned when it is false, in round 2; the second in rounds 1 and 3.
    assert_eq!(results[4].to_vec::<f32>().unwrap(), [-0.5, -2.0]);
}

#[test]
fn a_condition_may_loop_itself() {
    let context = &Context::new().unwrap();
    // Counts how many squares are below n, summing each square of odd numbers in a loop of the condition.
    let source = "func.func @main(%n: tensor<i32>) -> tensor<i32> {
        %zero = stablehlo.constant dense<0> : tensor<i32>
        %one = stablehlo.constant dense<1> : tensor<i32>
        %two = stablehlo.constant dense<2> : tensor<i32>
        %0 = stablehlo.while(%i = %one) : tensor<i32>
        cond {
          %1:2 = stablehlo.while(%j = %zero, %sum = %zero) : tensor<i32>, tensor<i32>
          cond {
            %2 = stablehlo.compare LT, %j, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
            stablehlo.return %2 : tensor<i1>
          } do {
            %2 = stablehlo.multiply %j, %two : tensor<i32>
            %3 = stablehlo.add %2, %one : tensor<i32>
            %4 = stablehlo.add %sum, %3 : tensor<i32>
            %5 = stablehlo.add %j, %one : tensor<i32>
            stablehlo.return %5, %4 : tensor<i32>, tensor<i32>
          }
          %6 = stablehlo.compare LT, %1#1, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
          stablehlo.return %6 : tensor<i1>
        } do {
          %1 = stablehlo.add %i, %one : tensor<i32>
          stablehlo.return %1 : tensor<i32>
        }
        return %0 : tensor<i32>
      }";
    for (n, root) in [(1, 1), (2, 2), (17, 5), (25, 5)] {
        assert_eq!(ints(&run(context, source, &[scalar(context, n)]).unwrap()), [[root]], "{n}");
    }
}

const CASES: &str =
    "func.func @main(%i: tensor<i32>, %a: tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>, tensor<0xi32>) {
        %b = stablehlo.negate %a : tensor<2xi32>
        %e = stablehlo.constant dense<> : tensor<0xi32>
        %0:2 = \"stablehlo.case\"(%i) ({
          %c = stablehlo.constant dense<7> : tensor<2xi32>
          stablehlo.return %c, %e : tensor<2xi32>, tensor<0xi32>
        }, {
          %c = func.call @twice(%b) : (tensor<2xi32>) -> tensor<2xi32>
          stablehlo.return %c, %e : tensor<2xi32>, tensor<0xi32>
        }, {
          stablehlo.return %a, %e : tensor<2xi32>, tensor<0xi32>
        }) : (tensor<i32>) -> (tensor<2xi32>, tensor<0xi32>)
        %1 = \"stablehlo.case\"(%i) ({
          %c = stablehlo.add %a, %0#0 : tensor<2xi32>
          stablehlo.return %c : tensor<2xi32>
        }) : (tensor<i32>) -> tensor<2xi32>
        return %0#0, %1, %0#1 : tensor<2xi32>, tensor<2xi32>, tensor<0xi32>
      }
      func.func private @twice(%a: tensor<2xi32>) -> tensor<2xi32> {
        %0 = stablehlo.add %a, %a : tensor<2xi32>
        return %0 : tensor<2xi32>
      }";

#[test]
fn a_case_takes_the_branch_of_its_number_or_the_last() {
    let context = &Context::new().unwrap();
    let a = counting(context, &[2]);
    let wants = [(0, [7, 7]), (1, [0, -2]), (2, [0, 1]), (3, [0, 1]), (-1, [0, 1]), (i32::MIN, [0, 1])];
    for (number, chosen) in wants {
        let results = run(context, CASES, &[scalar(context, number), a.clone()]).unwrap();
        let sum = vec![chosen[0], chosen[1] + 1];
        assert_eq!(ints(&results), [chosen.to_vec(), sum, vec![]], "{number}");
    }
}

#[test]
fn an_if_takes_one_of_two() {
    let context = &Context::new().unwrap();
    let source = "func.func @main(%i: tensor<i32>, %a: tensor<2xi32>) -> (tensor<2xi32>, tensor<i32>) {
        %zero = stablehlo.constant dense<0> : tensor<i32>
        %p = stablehlo.compare GT, %i, %zero : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %0:2 = \"stablehlo.if\"(%p) ({
          %n = stablehlo.negate %a : tensor<2xi32>
          stablehlo.return %n, %i : tensor<2xi32>, tensor<i32>
        }, {
          stablehlo.return %a, %zero : tensor<2xi32>, tensor<i32>
        }) : (tensor<i1>) -> (tensor<2xi32>, tensor<i32>)
        return %0#0, %0#1 : tensor<2xi32>, tensor<i32>
      }";
    let a = counting(context, &[2]);
    for (i, want) in [(5, [vec![0, -1], vec![5]]), (0, [vec![0, 1], vec![0]])] {
        assert_eq!(ints(&run(context, source, &[scalar(context, i), a.clone()]).unwrap()), want);
    }
}

#[test]
fn running_without_blocking_gives_the_same() {
    fn sendable<T: Send>(value: T) -> T {
        value
    }
    let context = &Context::new().unwrap();
    let program = Program::parse("case.mlir", CASES.as_bytes()).unwrap();
    let executable = program.compile(context).unwrap();
    let inputs = [scalar(context, 1), counting(context, &[2])];
    let results = pollster::block_on(sendable(executable.run_async(&inputs))).unwrap();
    assert_eq!(ints(&results), ints(&executable.run(&inputs).unwrap()));
}

#[test]
fn a_loop_without_end_can_be_left() {
    let context = &Context::new().unwrap();
    let source = "func.func @main(%a: tensor<2xi32>) -> tensor<2xi32> {
        %p = stablehlo.constant dense<true> : tensor<i1>
        %0 = stablehlo.while(%x = %a) : tensor<2xi32>
        cond {
          stablehlo.return %p : tensor<i1>
        } do {
          %1 = stablehlo.add %x, %x : tensor<2xi32>
          stablehlo.return %1 : tensor<2xi32>
        }
        return %0 : tensor<2xi32>
      }";
    let program = Program::parse("endless.mlir", source.as_bytes()).unwrap();
    let executable = program.compile(context).unwrap();
    let inputs = [counting(context, &[2])];
    let mut endless = Box::pin(executable.run_async(&inputs));
    for _ in 0..20 {
        assert!((&mut endless).now_or_never().is_none());
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    drop(endless);
    assert_eq!(ints(&[counting(context, &[2])]), [[0, 1]]);
}

#[test]
fn loops_and_calls_nest_deep() {
    let context = &Context::new().unwrap();
    let links: String = (0..125)
        .map(|n| {
            format!(
                "func.func private @f{n}(%a: tensor<i32>) -> tensor<i32> {{
                   %zero = stablehlo.constant dense<0> : tensor<i32>
                   %0:2 = stablehlo.while(%i = %zero, %x = %a) : tensor<i32>, tensor<i32>
                   cond {{
                     %one = stablehlo.constant dense<1> : tensor<i32>
                     %1 = stablehlo.compare LT, %i, %one : (tensor<i32>, tensor<i32>) -> tensor<i1>
                     stablehlo.return %1 : tensor<i1>
                   }} do {{
                     %one = stablehlo.constant dense<1> : tensor<i32>
                     %1 = func.call @f{}(%x) : (tensor<i32>) -> tensor<i32>
                     %2 = stablehlo.add %1, %one : tensor<i32>
                     %3 = stablehlo.add %i, %one : tensor<i32>
                     stablehlo.return %3, %2 : tensor<i32>, tensor<i32>
                   }}
                   return %0#1 : tensor<i32>
                 }}\n",
                n + 1
            )
        })
        .collect();
    let source = format!(
        "func.func @main(%a: tensor<i32>) -> tensor<i32> {{
           %0 = func.call @f0(%a) : (tensor<i32>) -> tensor<i32>
           return %0 : tensor<i32>
         }}
         {links}
         func.func private @f125(%a: tensor<i32>) -> tensor<i32> {{
           return %a : tensor<i32>
         }}"
    );
    assert_eq!(ints(&run(context, &source, &[scalar(context, 5)]).unwrap()), [[130]]);
    Program::parse("deep.mlir", source.as_bytes()).unwrap();
}

/// A loop writes into what it carries; what else reads that still finds it as it was.
#[test]
fn what_a_loop_begins_with_is_kept_where_it_is_read_again() {
    let context = &Context::new().unwrap();
    let program = |inside: &str, after: &str| {
        format!(
            "func.func @main(%a: tensor<64xi32>) -> (tensor<64xi32>, tensor<64xi32>) {{
               %zero = stablehlo.constant dense<0> : tensor<i32>
               %one = stablehlo.constant dense<1> : tensor<i32>
               %n = stablehlo.constant dense<3> : tensor<i32>
               %z = stablehlo.add %a, %a : tensor<64xi32>
               %0:2 = stablehlo.while(%x = %z, %i = %zero) : tensor<64xi32>, tensor<i32>
               cond {{
                 %1 = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
                 stablehlo.return %1 : tensor<i1>
               }} do {{
                 %1 = stablehlo.dynamic_slice {inside}, %i, sizes = [1] : (tensor<64xi32>, tensor<i32>) -> tensor<1xi32>
                 %2 = stablehlo.negate %1 : tensor<1xi32>
                 %3 = stablehlo.subtract %n, %i : tensor<i32>
                 %4 = stablehlo.dynamic_update_slice %x, %2, %3 : (tensor<64xi32>, tensor<1xi32>, tensor<i32>) -> tensor<64xi32>
                 %5 = stablehlo.add %i, %one : tensor<i32>
                 stablehlo.return %4, %5 : tensor<64xi32>, tensor<i32>
               }}
               return %0#0, {after} : tensor<64xi32>, tensor<64xi32>
             }}"
        )
    };
    let double: Vec<i32> = (0..64).map(|i| 2 * i).collect();
    for (inside, after) in [("%x", "%0#0"), ("%z", "%0#0"), ("%x", "%z"), ("%z", "%z"), ("%a", "%a")] {
        let mut want = double.clone();
        for i in 0..3 {
            let read = match inside {
                "%x" => want[i],
                "%z" => double[i],
                _ => i as i32,
            };
            want[3 - i] = -read;
        }
        let input = counting(context, &[64]);
        let results = ints(&run(context, &program(inside, after), std::slice::from_ref(&input)).unwrap());
        assert_eq!(results[0], want, "{inside} {after}");
        match after {
            "%z" => assert_eq!(results[1], double),
            "%a" => assert_eq!(results[1], (0..64).collect::<Vec<i32>>()),
            _ => assert_eq!(results[1], want),
        }
        assert_eq!(input.to_vec::<i32>().unwrap(), (0..64).collect::<Vec<i32>>());
    }
}
