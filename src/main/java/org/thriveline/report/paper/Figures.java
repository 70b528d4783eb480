package org.thriveline.report.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How figures are written: 62,138 and −6,220, with the sign that is as wide as a plus. */
public final class Figures {
    private static final String MINUS = "\u2212";

    private Figures() {}

    /** Returns a figure with as many decimals as it has. */
    public static String shown(BigDecimal value, boolean signed) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        int decimals = Math.max(0, value.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String digits = format.format(value.abs());
        return (value.signum() < 0 ? MINUS : value.signum() > 0 && signed ? "+" : "") + digits;
    }

    /** Returns how long a text is, in heights of its font: by what the widest of the fonts in question takes for digits. */
    static double length(String text) {
        return text.chars().mapToDouble(c -> c == ',' || c == '.' ? 0.3 : 0.62).sum();
    }
}
