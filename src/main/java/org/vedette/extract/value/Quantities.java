package org.vedette.extract.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.Sentence;
import org.vedette.extract.event.number.NumberPhrase;
import org.vedette.extract.event.number.NumberReader;
import org.vedette.findings.Value;
import org.vedette.text.Span;

/** Numbers of things, with their unit of measure, and sums of money. */
final class Quantities {
    private static final String SCALE = "(?:\\s?(?<scale>million|billion|trillion|thousand|bn|mn|m|k)\\b)?";
    private static final Pattern MONEY = Pattern.compile(
            "(?<currency>US\\$|A\\$|C\\$|[$£€¥₩])\\s?(?<number>\\d[\\d,]*(?:\\.\\d+)?)" + SCALE
                    + "|(?<number2>\\d[\\d,]*(?:\\.\\d+)?)" + SCALE.replace("scale", "scale2")
                    + "\\s(?<name>dollars|euros|pounds|roubles|rubles|yuan|yen|won|rupees|shekels|rials|hryvnia)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> SIGNS =
            Map.of("$", "USD", "US$", "USD", "A$", "AUD", "C$", "CAD", "£", "GBP", "€", "EUR", "¥", "JPY", "₩", "KRW");
    private static final Map<String, String> NAMES = Map.of(
            "dollars", "USD", "euros", "EUR", "pounds", "GBP", "roubles", "RUB", "rubles", "RUB", "yuan", "CNY", "yen",
            "JPY", "won", "KRW", "hryvnia", "UAH");
    private static final Set<String> UNITS = Set.of(
            "km",
            "kilometres",
            "kilometers",
            "kilometre",
            "kilometer",
            "miles",
            "mile",
            "metres",
            "meters",
            "metre",
            "meter",
            "feet",
            "foot",
            "yards",
            "tonnes",
            "tons",
            "kg",
            "mph",
            "kph",
            "knots",
            "%",
            "percent",
            "per",
            "litres",
            "hectares",
            "nm",
            "mm");

    private Quantities() {}

    static List<Value> money(String text, Sentence sentence) {
        List<Value> found = new ArrayList<>();
        Matcher matcher = MONEY.matcher(text)
                .region(sentence.span().begin(), sentence.span().end())
                .useTransparentBounds(true);
        while (matcher.find()) {
            boolean sign = matcher.group("currency") != null;
            String currency = sign
                    ? SIGNS.get(matcher.group("currency").toUpperCase(Locale.ROOT))
                    : NAMES.get(matcher.group("name").toLowerCase(Locale.ROOT));
            String number = sign ? matcher.group("number") : matcher.group("number2");
            String scale = sign ? matcher.group("scale") : matcher.group("scale2");
            String amount = plain(Double.parseDouble(number.replace(",", "")) * factor(scale));
            found.add(value(
                    Value.Type.MONEY,
                    text,
                    new Span(matcher.start(), matcher.end()),
                    currency == null ? amount : amount + " " + currency));
        }
        return found;
    }

    /** The number alone where things are counted, with its unit where something is measured. */
    static List<Value> numbers(String text, Sentence sentence) {
        List<Value> found = new ArrayList<>();
        for (NumberPhrase number : NumberReader.read(sentence)) {
            int last = number.last();
            boolean measured = last + 1 < sentence.tokens().size()
                    && UNITS.contains(sentence.tokens().get(last + 1).text().toLowerCase(Locale.ROOT));
            int end = !measured ? last : sentence.tokens().get(last + 1).text().equals("per") ? last + 2 : last + 1;
            Span span = sentence.span(
                    number.first(), Math.min(end, sentence.tokens().size() - 1));
            String unit =
                    measured ? " " + new Span(sentence.tokens().get(last + 1).begin(), span.end()).of(text) : "";
            if (number.counted() == null) {
                found.add(value(Value.Type.QUANTITY, text, span, number.value() + unit));
            }
        }
        return found;
    }

    static Value value(Value.Type type, String text, Span span, @Nullable String normal) {
        return new Value(type, span.begin(), span.end(), span.of(text), normal);
    }

    private static double factor(@Nullable String scale) {
        return switch (scale == null ? "" : scale.toLowerCase(Locale.ROOT)) {
            case "thousand", "k" -> 1e3;
            case "million", "mn", "m" -> 1e6;
            case "billion", "bn" -> 1e9;
            case "trillion" -> 1e12;
            default -> 1;
        };
    }

    private static String plain(double amount) {
        return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
    }
}
