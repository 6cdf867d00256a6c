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
 * The resources of pages and of the API, as the container finds them when the house starts. The
 * server makes the description outside the container, hence one set for the whole application.
 */
public class Resources implements Extension {

  private static final Set<Class<?>> FOUND = ConcurrentHashMap.newKeySet();

  void found(@Observes @WithAnnotations(Path.class) ProcessAnnotatedType<?> type) {
    FOUND.add(type.getAnnotatedType().getJavaClass());
  }

  /** By name. */
  static List<Class<?>> all() {
    return FOUND.stream()
        .<Class<?>>map(each -> each)
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }
}
