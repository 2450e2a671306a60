//! The text of shaders as it is compiled in: whole, or for a browser without what only people read.

/// The text of a file of `shaders/wgsl/`. Where pages load it, it has no comments and next to no indentation.
macro_rules! wgsl {
    ($($path:tt)*) => {{
        const TEXT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/shaders/wgsl/", $($path)*));
        #[cfg(target_family = "wasm")]
        {
            const LENGTH: usize = $crate::kernel::text::shortened::<0>(TEXT).1;
            const SHORT: [u8; LENGTH] = $crate::kernel::text::shortened::<LENGTH>(TEXT).0;
            const SHORT_TEXT: &str = $crate::kernel::text::valid(&SHORT);
            SHORT_TEXT
        }
        #[cfg(not(target_family = "wasm"))]
        TEXT
    }};
}
pub(crate) use wgsl;

/// The text of a file about `f64` or `u64`, which no page can use: for a browser nothing.
macro_rules! wgsl_wide {
    ($($path:tt)*) => {{
        #[cfg(not(target_family = "wasm"))]
        {
            $crate::kernel::text::wgsl!($($path)*)
        }
        #[cfg(target_family = "wasm")]
        ""
    }};
}
pub(crate) use wgsl_wide;

/// The first N bytes of WGSL without comments and empty lines, each indentation a single space; and how many there are in all.
#[cfg(any(test, target_family = "wasm"))]
pub(crate) const fn shortened<const N: usize>(text: &str) -> ([u8; N], usize) {
    let text = text.as_bytes();
    let (mut short, mut length, mut line) = ([0; N], 0, 0);
    while line < text.len() {
        let mut code = line;
        while code < text.len() && text[code] == b' ' {
            code += 1;
        }
        let (mut at, mut end, mut comment) = (code, code, false);
        while at < text.len() && text[at] != b'\n' {
            comment = comment || (text[at] == b'/' && at + 1 < text.len() && text[at + 1] == b'/');
            if !comment && text[at] != b' ' {
                end = at + 1;
            }
            at += 1;
        }
        let mut from = if code > line { code - 1 } else { code };
        while code < end && from <= end {
            if length < N {
                short[length] = if from == end { b'\n' } else { text[from] };
            }
            length += 1;
            from += 1;
        }
        line = at + 1;
    }
    (short, length)
}

/// Bytes of a text as text again.
#[cfg(any(test, target_family = "wasm"))]
pub(crate) const fn valid(bytes: &[u8]) -> &str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_empty_lines_and_indentation_go() {
        const TEXT: &str =
            "// What it is: äöü.\n\nfn f() {  // of x\n    // why\n    x = 1 / 2;  \n\n}\n\nfn g() {}";
        const LENGTH: usize = shortened::<0>(TEXT).1;
        const SHORT: [u8; LENGTH] = shortened::<LENGTH>(TEXT).0;
        assert_eq!(valid(&SHORT), "fn f() {\n x = 1 / 2;\n}\nfn g() {}\n");
    }

    #[test]
    fn every_kernel_keeps_its_words() {
        fn words<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
            lines.flat_map(str::split_whitespace).collect()
        }
        for kernel in crate::linalg::KERNELS {
            for text in kernel.fragments.iter().chain([&kernel.text]) {
                let (short, length) = shortened::<{ 1 << 16 }>(text);
                let expected = text.lines().map(|line| line.split("//").next().unwrap_or_default());
                assert_eq!(words(valid(&short[..length]).lines()), words(expected), "{}", kernel.name);
            }
        }
    }
}
