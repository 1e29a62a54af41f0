//! Exact decimal numbers: 4.1 million is 4100000 and not a hair less.

/// A mantissa and a power of ten.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Decimal {
    mantissa: i128,
    exponent: i32,
}

impl Decimal {
    /// A whole number.
    pub fn whole(value: u32) -> Self {
        Decimal { mantissa: i128::from(value), exponent: 0 }
    }

    /// Reads digits with their separators: *1,200.5*, *12,34,567*, *1.234.567*, *3,5*. Other shapes (versions, dotted
    /// dates, numbers of an account) are no decimal numbers.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(value) = plain(text).or_else(|| fraction_sign(text)) {
            return Some(value);
        }
        let (mut whole, mut decimals) = match text.rsplit_once('.') {
            Some((whole, decimals)) => (whole, decimals),
            None => (text, ""),
        };
        let mut separator = ',';
        if whole.contains('.') {
            // Several full stops part thousands, as on the continent.
            (whole, decimals, separator) = (text, "", '.');
        }
        let groups: Vec<&str> = whole.split(separator).collect();
        let last = groups[groups.len() - 1];
        let middle = &groups[1..groups.len().max(2) - 1];
        let grouped = groups.len() == 1
            || last.len() == 3 && groups[0].len() <= 3 && !groups[0].is_empty() && {
                middle.iter().all(|group| group.len() == 3) || middle.iter().all(|group| group.len() == 2)
            };
        if !grouped {
            let [units, tenths] = groups[..] else { return None };
            if separator == '.' || !decimals.is_empty() || tenths.len() > 2 {
                return None;
            }
            (whole, decimals) = (units, tenths);
        }
        let mut mantissa: i128 = 0;
        let mut digits = 0;
        for char in whole.chars().chain(decimals.chars()).filter(|char| *char != separator) {
            mantissa = mantissa * 10 + i128::from(char.to_digit(10)?);
            digits += 1;
            if digits > 24 {
                return None;
            }
        }
        Some(Decimal { mantissa, exponent: -(decimals.len() as i32) })
    }

    /// A fraction, exact where it can be and else to eighteen digits.
    pub fn fraction(of: u32, parts: u32) -> Option<Self> {
        if parts == 0 {
            return None;
        }
        let mantissa = i128::from(of) * 10i128.pow(18) / i128::from(parts);
        Some(Decimal { mantissa, exponent: -18 })
    }

    /// Times a power of ten.
    pub fn scaled(self, by: i32) -> Self {
        Decimal { exponent: (self.exponent + by).min(60), ..self }
    }

    /// Times a small whole number.
    pub fn times(self, by: u32) -> Option<Self> {
        Some(Decimal { mantissa: self.mantissa.checked_mul(i128::from(by))?, ..self })
    }

    /// The sum, if it can be held exactly.
    pub fn plus(self, other: Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let raise = |value: Decimal| {
            let by = 10i128.checked_pow((value.exponent - exponent).unsigned_abs())?;
            value.mantissa.checked_mul(by)
        };
        Some(Decimal { mantissa: raise(self)?.checked_add(raise(other)?)?, exponent })
    }

    /// The number below zero.
    pub fn negative(self) -> Self {
        Decimal { mantissa: -self.mantissa, ..self }
    }

    /// The nearest binary number; beyond what is exact in binary, it may be the one beside the nearest.
    pub fn value(self) -> f64 {
        // Most numbers are small and whole: they need no power, and no 128 bits.
        let mantissa = i64::try_from(self.mantissa).map_or_else(|_| self.mantissa as f64, |small| small as f64);
        let power = || 10f64.powi(self.exponent.abs());
        match self.exponent {
            0 => mantissa,
            ..0 => mantissa / power(),
            _ => mantissa * power(),
        }
    }
}

/// Digits without a separator, as most numbers are: in 64 bits, which processors and browsers count in.
fn plain(text: &str) -> Option<Decimal> {
    let digits = (1..=18).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let value = || text.bytes().fold(0, |value, digit| value * 10 + i64::from(digit - b'0'));
    digits.then(|| Decimal { mantissa: value().into(), exponent: 0 })
}

fn fraction_sign(text: &str) -> Option<Decimal> {
    let (of, parts) = match text {
        "½" => (1, 2),
        "⅓" => (1, 3),
        "⅔" => (2, 3),
        "¼" => (1, 4),
        "¾" => (3, 4),
        "⅕" => (1, 5),
        "⅖" => (2, 5),
        "⅗" => (3, 5),
        "⅘" => (4, 5),
        "⅛" => (1, 8),
        "⅜" => (3, 8),
        "⅝" => (5, 8),
        "⅞" => (7, 8),
        _ => return None,
    };
    Decimal::fraction(of, parts)
}
