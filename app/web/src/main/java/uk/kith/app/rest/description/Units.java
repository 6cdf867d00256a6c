package uk.kith.app.rest.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What each number of the API counts or measures, from {@code units.properties}. */
final class Units {

  private static final Set<SchemaType> NUMBERS = Set.of(SchemaType.INTEGER, SchemaType.NUMBER);

  private static final Properties WORDS = read();

  private Units() {}

  /** A number with its unit; anything else as it is. */
  static Schema tell(Class<?> of, String field, Schema schema) {
    SchemaType type = schema.getType();
    String words = WORDS.getProperty(of.getSimpleName() + "." + field, WORDS.getProperty(field));
    return type != null && NUMBERS.contains(type) && words != null
        ? schema.description(words)
        : schema;
  }

  private static Properties read() {
    Properties words = new Properties();
    try (InputStream from =
        Objects.requireNonNull(Units.class.getResourceAsStream("units.properties"))) {
      words.load(from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
