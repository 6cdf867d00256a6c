package uk.kith.app.rest.description;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The resources of the API, as the container finds them when the house starts. The server makes the
 * description outside the container, hence one set for the whole application.
 */
public class Resources implements Extension {

  private static final Set<Class<?>> FOUND = ConcurrentHashMap.newKeySet();

  void found(@Observes @WithAnnotations(Path.class) ProcessAnnotatedType<?> type) {
    Class<?> found = type.getAnnotatedType().getJavaClass();
    if (isOfApi(found)) {
      FOUND.add(found);
    }
  }

  /** Pages are no part of the API. */
  static boolean isOfApi(Class<?> type) {
    Path path = type.getAnnotation(Path.class);
    return path != null && path.value().startsWith("/api");
  }

  /** By name. */
  static List<Class<?>> all() {
    return FOUND.stream()
        .<Class<?>>map(each -> each)
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }
}
