package org.vedette.query;

import java.util.regex.Pattern;

/** Keeps what articles say from being run by the spreadsheet that opens it. */
public final class CsvCells {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private CsvCells() {}

    /** The same, after an apostrophe where a spreadsheet would take it for a formula. */
    public static String inert(String cell) {
        return FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
