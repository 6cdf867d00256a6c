package uk.kith.app.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Invalid;

/**
 * The one JSON of Kith, for the API, stored answers and stored inputs alike: records as objects,
 * ids and codes as plain strings, days and instants in ISO form, what is null absent. Inject {@link
 * Jsonb} to use it.
 */
@Provider
@ApplicationScoped
public class Json implements ContextResolver<Jsonb> {

  private static final int LONGEST_NUMBER = 40;

  private final Jsonb jsonb =
      of(new TextId(), new ExactInteger(), new ExactLong(), new TrueOrFalse());

  /** What is stored tells of days that somebody checked, and "for ever" may be one of them. */
  private final Jsonb bodies =
      of(new TextId(), new ExactInteger(), new ExactLong(), new TrueOrFalse(), new SpokenDay());

  private static Jsonb of(JsonbDeserializer<?>... readers) {
    return JsonbBuilder.create(
        new JsonbConfig()
            .withSerializers(new RecordJson())
            .withDeserializers(readers)
            .withAdapters(new RuleIdText(), new AuthorityText(), new PostcodeText()));
  }

  /** Of requests and answers: written as everything is, and days are read within bounds. */
  @Override
  public Jsonb getContext(Class<?> type) {
    return bodies;
  }

  @Produces
  @Singleton
  Jsonb jsonb() {
    return jsonb;
  }

  /** Any id from its UUID's text. */
  public static class TextId implements JsonbDeserializer<Id> {
    @Override
    public Id deserialize(JsonParser from, DeserializationContext context, Type type) {
      return (Id) Texts.id((Class<?>) type, from.getString());
    }
  }

  /** A whole number that fits; JSON-B would cut off what does not, and 7.9 years would be 7. */
  public static class ExactInteger implements JsonbDeserializer<Integer> {
    @Override
    public @Nullable Integer deserialize(
        JsonParser from, DeserializationContext context, Type type) {
      return exact(from, context, BigDecimal::intValueExact);
    }
  }

  /** The same of a long one. */
  public static class ExactLong implements JsonbDeserializer<Long> {
    @Override
    public @Nullable Long deserialize(JsonParser from, DeserializationContext context, Type type) {
      return exact(from, context, BigDecimal::longValueExact);
    }
  }

  /** Many digits take long to read, and none that fits has them. */
  private static <T> @Nullable T exact(
      JsonParser from, DeserializationContext context, Function<BigDecimal, T> whole) {
    String said;
    try {
      said = from.getString();
    } catch (IllegalStateException e) { // null, or no number at all
      BigDecimal none = context.deserialize(BigDecimal.class, from);
      return none == null ? null : whole.apply(none);
    }
    try {
      if (said.length() <= LONGEST_NUMBER) {
        return whole.apply(new BigDecimal(said));
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw notWhole();
    }
    throw notWhole();
  }

  private static Invalid notWhole() {
    return new Invalid("", "whole-number", "A whole number is wanted, and one that fits");
  }

  /** True or false; JSON-B would take any other text for false. */
  public static class TrueOrFalse implements JsonbDeserializer<Boolean> {
    @Override
    public @Nullable Boolean deserialize(
        JsonParser from, DeserializationContext context, Type type) {
      return switch (from.getValue().getValueType()) {
        case TRUE -> true;
        case FALSE -> false;
        case NULL -> null;
        default -> throw new Invalid("", "true-or-false", "What is true or false is said so");
      };
    }
  }

  /** A day that somebody may mean, as in addresses ({@link Texts#day}). */
  public static class SpokenDay implements JsonbDeserializer<LocalDate> {
    @Override
    public @Nullable LocalDate deserialize(
        JsonParser from, DeserializationContext context, Type type) {
      JsonValue said = from.getValue();
      if (said.getValueType() == JsonValue.ValueType.NULL) {
        return null;
      }
      try {
        if (said instanceof JsonString text) {
          return Texts.day(text.getString());
        }
      } catch (IllegalArgumentException | DateTimeException e) {
        throw noDay();
      }
      throw noDay();
    }

    private static Invalid noDay() {
      return new Invalid(
          "", "day", "A day is wanted, such as 2014-09-30, of the years 1900 to 2200");
    }
  }

  /** A rule by its name. */
  public static class RuleIdText implements JsonbAdapter<RuleId, String> {
    @Override
    public String adaptToJson(RuleId rule) {
      return rule.value();
    }

    @Override
    public RuleId adaptFromJson(String text) {
      return RuleId.of(text);
    }
  }

  /** An authority by its code. */
  public static class AuthorityText implements JsonbAdapter<LocalAuthority, String> {
    @Override
    public String adaptToJson(LocalAuthority authority) {
      return authority.code();
    }

    @Override
    public LocalAuthority adaptFromJson(String text) {
      return new LocalAuthority(text);
    }
  }

  /** A postcode as it is written. */
  public static class PostcodeText implements JsonbAdapter<Postcode, String> {
    @Override
    public String adaptToJson(Postcode postcode) {
      return postcode.value();
    }

    @Override
    public Postcode adaptFromJson(String text) {
      return Postcode.parse(text);
    }
  }
}
