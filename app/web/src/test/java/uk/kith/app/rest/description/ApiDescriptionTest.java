package uk.kith.app.rest.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

/** What programs are told of the API: every call, every part, and the unit of every number. */
class ApiDescriptionTest {

  private static final OpenAPI DESCRIPTION = description();

  private static OpenAPI description() {
    List<Class<?>> resources =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> location.contains("Resource"))
                .importPackages("uk.kith")
                .stream()
                .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                .map(JavaClass::reflect)
                .<Class<?>>map(type -> type)
                .toList();
    OpenAPI description = OASFactory.createOpenAPI();
    ApiDescription.write(description, resources);
    return description;
  }

  private static Schema value(String name) {
    return Objects.requireNonNull(DESCRIPTION.getComponents().getSchemas().get(name), name);
  }

  private static Schema part(String of, String name) {
    return Objects.requireNonNull(value(of).getProperties().get(name), name);
  }

  @Test
  void everyAnswerInJsonIsDescribed() {
    Set<String> silent = new TreeSet<>();
    DESCRIPTION
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (verb, operation) -> {
                          if (!isDescribed(operation)) {
                            silent.add(verb + " " + path + " " + operation.getOperationId());
                          }
                        }));
    assertEquals(Set.of(), silent);
  }

  private static boolean isDescribed(Operation operation) {
    return operation.getResponses().getAPIResponses().values().stream()
        .map(response -> response.getContent())
        .filter(Objects::nonNull)
        .map(content -> content.getMediaType("application/json"))
        .filter(Objects::nonNull)
        .noneMatch(media -> "binary".equals(media.getSchema().getFormat()));
  }

  @Test
  void everyNumberHasItsUnit() {
    List<String> bare = new ArrayList<>();
    DESCRIPTION
        .getComponents()
        .getSchemas()
        .forEach(
            (name, schema) ->
                schema
                    .getProperties()
                    .forEach(
                        (field, part) -> {
                          SchemaType type = part.getType();
                          if ((type == SchemaType.INTEGER || type == SchemaType.NUMBER)
                              && part.getDescription() == null) {
                            bare.add(field + " of " + name);
                          }
                        }));
    assertEquals(List.of(), bare);
  }

  @Test
  void daysIdsAndCodesAreTextsAndWhatMayBeAbsentIsNotRequired() {
    assertEquals("date", part("ProceedingsView", "issuedOn").getFormat());
    assertEquals("uuid", part("ProceedingsView", "id").getFormat());
    assertTrue(part("ProceedingsView", "kind").getEnumeration().contains("CARE"));
    List<String> required = value("ProceedingsView").getRequired();
    assertTrue(required.containsAll(List.of("id", "kind", "children")), required.toString());
    assertFalse(required.contains("issuedOn"));
  }

  @Test
  void aListNamesWhatItHolds() {
    assertEquals(
        "#/components/schemas/ProceedingsView",
        part("PageProceedingsView", "items").getItems().getRef());
  }
}
