package uk.kith.app.web.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an address is written and what it reads, for whoever wants to be understood.
 *
 * @param forms of parameters that take only some values: a pattern by name
 * @param reads the type of body
 * @param query names of the parameters of its query
 */
record Shape(Map<String, String> forms, String reads, List<String> query) {

  /** A parameter, maybe with its form: {@code {table:figures|gaps}}. */
  private static final Pattern PARAMETER =
      Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*((?:[^{}]|\\{[^{}]*})*))?}");

  /** What else a parameter may be: a number, a day, a year, a code, nothing. */
  private static final List<String> OTHERS = List.of("1", "2014-06-02", "2013", "a".repeat(43), "");

  Shape {
    forms = Map.copyOf(forms);
    query = List.copyOf(query);
  }

  static Shape of(String path, String reads, List<String> query) {
    Map<String, String> forms = new TreeMap<>();
    Matcher found = PARAMETER.matcher(path);
    while (found.find()) {
      if (found.group(2) != null) {
        forms.put(found.group(1), found.group(2));
      }
    }
    return new Shape(forms, reads, query);
  }

  /** How an address of the table is written: of each the resources say it. */
  static Shape in(Map<Endpoint, Shape> shapes, Endpoint endpoint) {
    return Objects.requireNonNull(shapes.get(endpoint), endpoint::name);
  }

  /** An address with its parameters as names alone. */
  static String plain(String path) {
    return PARAMETER.matcher(path).replaceAll("{$1}");
  }

  /** The address with the same id in each parameter that takes one. */
  String with(String path, String id) {
    return PARAMETER
        .matcher(path)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), id)));
  }

  private String value(String name, String id) {
    String form = forms.getOrDefault(name, ".+");
    if (id.matches(form)) {
      return name.equals("year") ? "2013" : id;
    }
    return OTHERS.stream()
        .filter(each -> each.matches(form))
        .findFirst()
        .orElseGet(() -> form.replaceAll("^\\((.*)\\)$", "$1").split("\\|", -1)[0]);
  }
}
