package org.vedette.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.query.QueryException;
import picocli.CommandLine.Option;

/** Values for a saved query. */
public final class ParameterOption {
    // Not a map, which picocli would look into for quotation marks.
    @Option(
            names = {"-p", "--param"},
            paramLabel = "name=value",
            description = "A parameter of the query; may be repeated.")
    private List<String> pairs = new ArrayList<>();

    /**
     * Values by name, as they were typed.
     *
     * @throws QueryException if one has no name, or has one that was used before
     */
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (String pair : pairs) {
            int sign = pair.indexOf('=');
            if (sign < 1) {
                throw new QueryException("a parameter is given as name=value, found \"" + pair + "\"");
            }
            if (values.put(pair.substring(0, sign), pair.substring(sign + 1)) != null) {
                throw new QueryException(
                        "the parameter " + pair.substring(0, sign) + " is given more than once; give it once");
            }
        }
        return values;
    }
}
