package uk.kith.app.web.component;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The published examples of the GOV.UK components, and HTML made comparable. */
final class Fixtures {
  private static final String MARK = "META-INF/resources/webjars/govuk-frontend/";

  private Fixtures() {}

  /** The HTML that the design system publishes for an example of a component. */
  static String html(String component, String example) {
    for (JsonElement each : fixtures(component)) {
      JsonObject fixture = each.getAsJsonObject();
      if (fixture.get("name").getAsString().equals(example)) {
        return fixture.get("html").getAsString();
      }
    }
    throw new IllegalArgumentException("no example " + example + " of " + component);
  }

  private static JsonArray fixtures(String component) {
    try {
      // The folder carries the version; the design system's pom tells it.
      URL pom = Collections.list(Fixtures.class.getClassLoader().getResources(MARK)).get(0);
      String root = pom.toString().replaceFirst("/$", "");
      String version = root.substring(root.indexOf("/govuk-frontend/") + 16, root.indexOf(".jar!"));
      String path =
          MARK + version.substring(0, version.indexOf('/')) + "/dist/govuk/components/" + component;
      try (InputStream in =
          Fixtures.class.getClassLoader().getResourceAsStream(path + "/fixtures.json")) {
        if (in == null) {
          throw new IllegalStateException("no fixtures at " + path);
        }
        return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .getAsJsonObject()
            .getAsJsonArray("fixtures");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same HTML with attributes and classes in order, and no white space that nobody sees. */
  static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(true).outline(true).indentAmount(1);
    for (Element element : document.body().getAllElements()) {
      List<Attribute> attributes =
          element.attributes().asList().stream()
              .sorted(java.util.Comparator.comparing(Attribute::getKey))
              .toList();
      element.clearAttributes();
      for (Attribute attribute : attributes) {
        String value = attribute.getValue();
        if (attribute.getKey().equals("class")) {
          value = String.join(" ", value.strip().split("\\s+"));
        }
        element.attr(attribute.getKey(), value);
      }
    }
    return document.body().html().replaceAll("\\s*\\n\\s*", "\n").strip();
  }
}
