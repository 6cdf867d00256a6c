package uk.kith.app.rest.description;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.RuleId;

/** Values that are one text, number or truth value in JSON, and how each is written. */
final class PlainValues {

  private static final Map<Class<?>, Text> TEXTS =
      Map.of(
          String.class, new Text(null, null),
          LocalDate.class, new Text("date", "A day in Europe/London"),
          Instant.class, new Text("date-time", "An instant in UTC"),
          LocalDateTime.class, new Text(null, "Day and time in Europe/London"),
          Duration.class, new Text(null, "A length of time in ISO form, such as PT36H"),
          LocalTime.class, new Text(null, "A time of day in Europe/London, such as 17:00"),
          YearMonth.class, new Text(null, "A month, such as 2014-09"),
          RuleId.class, new Text(null, "A rule, such as R-PLACE-05 or 903-142"),
          LocalAuthority.class, new Text(null, "National code of an authority"),
          Postcode.class, new Text(null, "A postcode"));

  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

  private static final Set<Class<?>> DECIMAL =
      Set.of(double.class, Double.class, BigDecimal.class, Number.class);

  private record Text(@Nullable String format, @Nullable String says) {}

  private PlainValues() {}

  /** Null for what has parts. */
  static @Nullable Schema find(Class<?> type) {
    Text text = TEXTS.get(type);
    if (text != null) {
      return schema(SchemaType.STRING).format(text.format()).description(text.says());
    }
    if (WHOLE.contains(type)) {
      return schema(SchemaType.INTEGER);
    }
    if (DECIMAL.contains(type)) {
      return schema(SchemaType.NUMBER);
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema(SchemaType.BOOLEAN);
    }
    if (type == UUID.class || Id.class.isAssignableFrom(type)) {
      return schema(SchemaType.STRING).format("uuid");
    }
    if (type == byte[].class || InputStream.class.isAssignableFrom(type)) {
      return schema(SchemaType.STRING).format("binary");
    }
    return type.isEnum() ? constants(type) : null;
  }

  private static Schema constants(Class<?> type) {
    return schema(SchemaType.STRING)
        .enumeration(
            Arrays.stream(type.getEnumConstants())
                .<Object>map(each -> ((Enum<?>) each).name())
                .toList());
  }

  static Schema schema(SchemaType type) {
    return OASFactory.createSchema().type(type);
  }
}
