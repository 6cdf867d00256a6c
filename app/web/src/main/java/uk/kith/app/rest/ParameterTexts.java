package uk.kith.app.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;

/**
 * Ids, rules, days and enums in addresses and forms. What cannot be read, and a day centuries away,
 * is 400, not the 404 that JAX-RS would answer; an empty text counts as absent.
 */
@Provider
public class ParameterTexts implements ParamConverterProvider {

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (Texts.isId(type)) {
      return new Reader<>(text -> Texts.id(type, text));
    }
    if (type == RuleId.class) {
      return new Reader<>(text -> type.cast(RuleId.of(text)));
    }
    if (type == LocalDate.class) {
      return new Reader<>(text -> type.cast(Texts.day(text)));
    }
    if (type.isEnum()) {
      return new Reader<>(text -> constant(type, text));
    }
    return null;
  }

  private static <T> T constant(Class<T> type, String text) {
    for (T constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("unknown value: " + text);
  }

  private record Reader<T>(Function<String, T> read) implements ParamConverter<T> {

    @Override
    @SuppressWarnings("NullAway") // an absent parameter is null in JAX-RS
    public T fromString(@Nullable String text) {
      if (text == null || text.isBlank()) {
        return null;
      }
      try {
        return read.apply(text.strip());
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new BadRequestException("\"" + text + "\" cannot be read", e);
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
