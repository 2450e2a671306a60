//! The options of a compilation, as far as they matter here: on which devices the program will run.
//!
//! They come as a protocol buffer (`xla/pjrt/proto/compile_options.proto`): fields of a number and a wire type, of which all but
//! three are passed over.

use crate::failure::{Failure, Outcome};

/// `CompileOptionsProto.executable_build_options`.
const BUILD_OPTIONS: u64 = 3;
/// `ExecutableBuildOptionsProto.device_ordinal`.
const DEVICE_ORDINAL: u64 = 1;
/// `ExecutableBuildOptionsProto.device_assignment`.
const DEVICE_ASSIGNMENT: u64 = 9;
/// `DeviceAssignmentProto.computation_devices`.
const COMPUTATION_DEVICES: u64 = 3;
/// `DeviceAssignmentProto.ComputationDevice.replica_device_ids`.
const DEVICE_IDS: u64 = 1;

/// The number of the device that the program is compiled for, `None` where any will do.
///
/// # Errors
/// When the options cannot be read or ask for several devices.
pub(crate) fn device(options: &[u8]) -> Outcome<Option<i64>> {
    let (mut ordinal, mut assigned) = (None, Vec::new());
    each(options, |field, value| {
        let (BUILD_OPTIONS, Value::Bytes(build)) = (field, value) else { return Ok(()) };
        each(build, |field, value| match (field, value) {
            (DEVICE_ORDINAL, Value::Number(number)) => {
                ordinal = Some(number as i64).filter(|&number| number >= 0);
                Ok(())
            }
            (DEVICE_ASSIGNMENT, Value::Bytes(assignment)) => each(assignment, |field, value| {
                let (COMPUTATION_DEVICES, Value::Bytes(devices)) = (field, value) else { return Ok(()) };
                each(devices, |field, value| match (field, value) {
                    (DEVICE_IDS, Value::Number(id)) => {
                        assigned.push(id as i64);
                        Ok(())
                    }
                    (DEVICE_IDS, Value::Bytes(packed)) => {
                        let mut rest = packed;
                        while !rest.is_empty() {
                            assigned.push(number(&mut rest)? as i64);
                        }
                        Ok(())
                    }
                    _ => Ok(()),
                })
            }),
            _ => Ok(()),
        })
    })?;
    match assigned[..] {
        [] => Ok(ordinal),
        [one] => Ok(Some(one)),
        _ => {
            let count = assigned.len();
            Err(Failure::unimplemented(format!(
                "lapwing: a program runs on one device, {count} are asked for"
            )))
        }
    }
}

/// The value of a field.
#[derive(Clone, Copy)]
enum Value<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

/// Calls `take` with each field of a message.
fn each<'a>(mut message: &'a [u8], mut take: impl FnMut(u64, Value<'a>) -> Outcome) -> Outcome {
    while !message.is_empty() {
        let tag = number(&mut message)?;
        let value = match tag & 7 {
            0 => Value::Number(number(&mut message)?),
            1 => Value::Bytes(bytes(&mut message, 8)?),
            2 => {
                let count = number(&mut message)?;
                Value::Bytes(bytes(&mut message, count)?)
            }
            5 => Value::Bytes(bytes(&mut message, 4)?),
            _ => return Err(unreadable()),
        };
        take(tag >> 3, value)?;
    }
    Ok(())
}

/// A number of variable length: seven bits a byte, the lowest first, all but the last with the eighth bit set.
fn number(message: &mut &[u8]) -> Outcome<u64> {
    let mut result = 0;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = message.split_first().ok_or_else(unreadable)?;
        *message = rest;
        result |= u64::from(byte & 127) << shift;
        if byte < 128 {
            return Ok(result);
        }
    }
    Err(unreadable())
}

fn bytes<'a>(message: &mut &'a [u8], count: u64) -> Outcome<&'a [u8]> {
    let count = usize::try_from(count).map_err(|_| unreadable())?;
    let (taken, rest) = message.split_at_checked(count).ok_or_else(unreadable)?;
    *message = rest;
    Ok(taken)
}

fn unreadable() -> Failure {
    Failure::invalid("lapwing: the options of the compilation cannot be read")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A field of bytes.
    fn field(number: u8, bytes: &[u8]) -> Vec<u8> {
        [&[number << 3 | 2, bytes.len() as u8], bytes].concat()
    }

    #[test]
    fn the_device_of_an_assignment_is_found_behind_other_fields() {
        let assigned = |ids: &[u8]| {
            let assignment = [vec![1 << 3, 1, 2 << 3, 1], field(3, &field(1, ids))].concat();
            [field(1, b"layout"), field(3, &[vec![1 << 3, 0], field(9, &assignment)].concat())].concat()
        };
        assert_eq!(device(&assigned(&[5])).unwrap(), Some(5));
        assert_eq!(device(&assigned(&[0x85, 1])).unwrap(), Some(133));
        assert!(device(&assigned(&[0, 1])).unwrap_err().message.contains("one device, 2"));
    }

    #[test]
    fn without_an_assignment_the_ordinal_holds_and_minus_one_is_none() {
        assert_eq!(device(&[]).unwrap(), None);
        assert_eq!(device(&field(3, &[1 << 3, 2])).unwrap(), Some(2));
        let minus_one = [&[1 << 3][..], &[255; 9], &[1]].concat();
        assert_eq!(device(&field(3, &minus_one)).unwrap(), None);
    }

    #[test]
    fn what_is_cut_off_is_refused() {
        assert!(device(&[3 << 3 | 2, 9, 0]).is_err());
        assert!(device(&[255; 11]).is_err());
        assert!(device(&[7]).is_err());
    }
}
