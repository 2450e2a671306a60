// The bits of f64 as u64, on adapters that have both: what the functions of f64 are made from, and how they meet 64-bit
// integers, which everywhere else are two words.

// The u64 of these two words, made at run time.
fn from_words(low: u32, high: u32) -> u64 {
    return (u64(high ^ parameters.zero) << 32u) | u64(low);
}

fn low_word(x: u64) -> u32 {
    return u32(x & 0xfffffffflu);
}

fn high_word(x: u64) -> u32 {
    return u32(x >> 32u);
}

fn words_of(x: u64) -> vec2<u32> {
    return vec2<u32>(low_word(x), high_word(x));
}

fn leading_zeros(x: u64) -> u32 {
    return count_leading_zeros_u64(words_of(x)).x;
}

fn opposite(x: i64) -> i64 {
    return bitcast<i64>(~bitcast<u64>(x) + 1lu);
}

fn real_u64_f64(x: vec2<u32>) -> f64 {
    return f64(from_words(x.x, x.y));
}

fn real_i64_f64(x: vec2<u32>) -> f64 {
    return f64(bitcast<i64>(from_words(x.x, x.y)));
}
