package uk.kith.app.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.kith.app.web.component.Form;

/** The address of a list with its filters and its order; the page of it is never kept. */
final class ListAddress {
  private static final String PAGE = "page";

  private final String path;
  private final SortedMap<String, List<String>> query;

  private ListAddress(String path, SortedMap<String, List<String>> query) {
    this.path = path;
    this.query = query;
  }

  static ListAddress of(String path, Form form) {
    SortedMap<String, List<String>> query = new TreeMap<>(form.typed());
    query.remove(PAGE);
    return new ListAddress(path, query);
  }

  ListAddress at(String below) {
    return new ListAddress(path + below, query);
  }

  ListAddress with(String name, String value) {
    SortedMap<String, List<String>> more = new TreeMap<>(query);
    more.put(name, List.of(value));
    return new ListAddress(path, more);
  }

  ListAddress without(String name) {
    SortedMap<String, List<String>> less = new TreeMap<>(query);
    less.remove(name);
    return new ListAddress(path, less);
  }

  String href() {
    String said =
        query.entrySet().stream()
            .flatMap(
                each ->
                    each.getValue().stream()
                        .map(value -> encoded(each.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return said.isEmpty() ? path : path + "?" + said;
  }

  /** Ends so that the number of a page can follow. */
  String beforePage() {
    String href = href();
    return href + (href.equals(path) ? "?" : "&") + PAGE + "=";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
