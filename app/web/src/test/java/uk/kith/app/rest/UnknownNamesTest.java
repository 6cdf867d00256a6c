package uk.kith.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Invalid.FieldError;

/** What is not a part of a record is named with its path, however deep. */
class UnknownNamesTest {

  private record Part(@Nullable Integer number) {}

  private record Whole(
      @Nullable String name,
      @Nullable Part part,
      @Nullable List<Part> parts,
      @Nullable Map<String, Integer> free) {}

  @Test
  void whatIsKnownIsNotNamed() {
    assertEquals(
        List.of(),
        in("{'name':'x','part':{'number':1},'parts':[{'number':1},{}],'free':{'any':1}}"));
    assertEquals(List.of(), in("{}"));
    assertEquals(List.of(), in("{'part':null,'parts':null}"));
  }

  @Test
  void whatIsNotKnownIsNamedWithItsPath() {
    assertEquals(
        List.of("nome", "part.nummer", "parts.nummer"),
        in("{'nome':'x','part':{'nummer':1},'parts':[{'number':1},{'nummer':2}]}"));
  }

  /** Whoever reads it says that it is of another shape. */
  @Test
  void whatIsOfAnotherShapeIsLeft() {
    assertEquals(List.of(), in("[1]"));
    assertEquals(List.of(), in("{'part':3,'parts':{'number':1}}"));
  }

  private static List<String> in(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body.replace('\'', '"')))) {
      return UnknownNames.of(reader.readValue(), Whole.class).stream()
          .map(FieldError::field)
          .toList();
    }
  }
}
