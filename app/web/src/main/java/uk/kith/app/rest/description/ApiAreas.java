package uk.kith.app.rest.description;

import java.util.Arrays;
import java.util.List;

/** The parts of the API: the first parts of addresses below {@code /api}. */
public final class ApiAreas {

  private static final String API = "/api/";

  private ApiAreas() {}

  /** By name, each once. */
  public static List<String> all() {
    return Resources.all().stream()
        .flatMap(
            resource ->
                Arrays.stream(resource.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic())
                    .filter(method -> Operations.verb(method).isPresent())
                    .map(method -> Operations.path(resource, method)))
        .filter(path -> path.startsWith(API))
        .map(path -> path.substring(API.length()).split("/", 2)[0])
        .distinct()
        .sorted()
        .toList();
  }
}
