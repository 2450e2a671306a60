//! The elementwise functions: which there are, how many operands they take, what they cost.
//!
//! Which op is which function stands in the table of ops.

use crate::stablehlo::ir::TensorType;
use crate::stablehlo::ops;
use crate::tensor::ElementType;

/// An elementwise function; its meaning on each element type is in `codegen::functions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Function {
    Abs,
    Acos,
    Acosh,
    Add,
    And,
    Asin,
    Asinh,
    Atan,
    Atan2,
    Atanh,
    BesselI1e,
    BitcastConvert,
    Cbrt,
    Ceil,
    Clamp,
    Compare(Comparison),
    Complex,
    Convert,
    Cosh,
    Cosine,
    CountLeadingZeros,
    Digamma,
    Divide,
    Erf,
    ErfInv,
    Erfc,
    Exponential,
    ExponentialMinusOne,
    Floor,
    Imag,
    IsFinite,
    IsInf,
    IsNegInf,
    IsPosInf,
    Lgamma,
    Log,
    LogPlusOne,
    Logistic,
    Maximum,
    Minimum,
    Mulhi,
    Multiply,
    Negate,
    NextAfter,
    Not,
    Or,
    Polygamma,
    Popcnt,
    Power,
    Real,
    /// To a floating-point format of so many bits, and back.
    ReducePrecision {
        exponent: u32,
        mantissa: u32,
    },
    Remainder,
    RoundNearestAfz,
    RoundNearestEven,
    Rsqrt,
    Select,
    ShiftLeft,
    ShiftRightArithmetic,
    ShiftRightLogical,
    Sign,
    Sine,
    Sinh,
    Sqrt,
    Subtract,
    Tan,
    Tanh,
    Xor,
    Zeta,
}

/// What `compare` asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Comparison {
    pub(crate) direction: Direction,
    /// IEEE 754's total order of floating-point numbers (`TOTALORDER`).
    pub(crate) total: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl Function {
    /// The op's name without its dialect, for the names of kernels.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Function::Clamp => "clamp",
            Function::Compare(_) => "compare",
            Function::ReducePrecision { .. } => "reduce_precision",
            Function::Select => "select",
            other => ops::functions()
                .find(|(_, function)| *function == other)
                .map_or("function", |(name, _)| name.split_once('.').map_or(name, |(_, stem)| stem)),
        }
    }

    /// How many operands it takes.
    pub(crate) fn arity(self) -> usize {
        match self {
            Function::Clamp | Function::Select => 3,
            Function::Add
            | Function::And
            | Function::Atan2
            | Function::Compare(_)
            | Function::Complex
            | Function::Divide
            | Function::Maximum
            | Function::Minimum
            | Function::Mulhi
            | Function::Multiply
            | Function::NextAfter
            | Function::Or
            | Function::Polygamma
            | Function::Power
            | Function::Remainder
            | Function::ShiftLeft
            | Function::ShiftRightArithmetic
            | Function::ShiftRightLogical
            | Function::Subtract
            | Function::Xor
            | Function::Zeta => 2,
            _ => 1,
        }
    }

    /// What one evaluation costs, in additions.
    pub(crate) fn cost(self, element: ElementType) -> u64 {
        let real = match self {
            Function::Divide | Function::Remainder => 10,
            Function::Sqrt | Function::Rsqrt => 8,
            Function::Cosine | Function::Sine | Function::Tan | Function::Power => 60,
            Function::BesselI1e | Function::Digamma | Function::Lgamma => 80,
            Function::Polygamma | Function::Zeta => 1000,
            Function::Acos
            | Function::Acosh
            | Function::Asin
            | Function::Asinh
            | Function::Atan
            | Function::Atan2
            | Function::Atanh
            | Function::Cbrt
            | Function::Cosh
            | Function::Erf
            | Function::ErfInv
            | Function::Erfc
            | Function::Exponential
            | Function::ExponentialMinusOne
            | Function::Log
            | Function::LogPlusOne
            | Function::Logistic
            | Function::Sinh
            | Function::Tanh => 30,
            Function::Maximum | Function::Minimum | Function::Clamp | Function::ReducePrecision { .. } => 4,
            _ => 1,
        };
        if element.is_complex() { 3 * real } else { real }
    }

    /// How much code it is, in additions. No adapter has functions in float64 of its own: lapwing's stand in the kernel at each use.
    pub(crate) fn code(self, element: ElementType) -> u64 {
        let own = self.cost(element);
        let stands_there = element.real() == ElementType::F64 && own >= Function::Exponential.cost(element);
        if stands_there { 4 * own } else { own }
    }

    /// The element type of the result where the operands decide it (`convert` and `bitcast_convert`: the op does).
    pub(crate) fn result(self, operands: &[ElementType], declared: &TensorType) -> ElementType {
        match (self, operands) {
            (Function::Convert | Function::BitcastConvert, _) | (_, []) => declared.element,
            (Function::Compare(_) | Function::IsFinite, _)
            | (Function::IsInf | Function::IsNegInf | Function::IsPosInf, _) => ElementType::Bool,
            (Function::Complex, [ElementType::F32, ..]) => ElementType::C64,
            (Function::Complex, [ElementType::F64, ..]) => ElementType::C128,
            (Function::Real | Function::Imag | Function::Abs, [first, ..]) => first.real(),
            (Function::Select | Function::Clamp, [_, second, ..]) => *second,
            (_, [first, ..]) => *first,
        }
    }
}

impl Direction {
    /// The direction of the operands in the other order.
    pub(crate) fn turned(self) -> Self {
        match self {
            Direction::Lt => Direction::Gt,
            Direction::Le => Direction::Ge,
            Direction::Gt => Direction::Lt,
            Direction::Ge => Direction::Le,
            same => same,
        }
    }

    /// Of the StableHLO name `EQ`, `NE`, ...
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "EQ" => Direction::Eq,
            "NE" => Direction::Ne,
            "LT" => Direction::Lt,
            "LE" => Direction::Le,
            "GT" => Direction::Gt,
            "GE" => Direction::Ge,
            _ => return None,
        })
    }
}
