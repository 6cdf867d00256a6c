package uk.kith.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceScopeTest {

  @ParameterizedTest
  @CsvSource({
    "GET, /api/children, true",
    "HEAD, /api/children/x, true",
    "POST, /api/children, false",
    "PUT, /api/children/x, false",
    "DELETE, /api/children/x, false",
    "GET, /api/returns, false",
    "GET, /api/childrens, false",
    "GET, /api/%63hildren, false",
    "GET, /api, false",
    "GET, /openapi, true",
    "GET, /metrics, false",
    "GET, /children, false"
  })
  void readingOneAreaAllowsNothingElse(String method, String path, boolean allowed) {
    assertEquals(allowed, new ServiceScope(Set.of("children"), false).allows(method, path));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/children, true",
    "GET, /metrics, true",
    "POST, /api/returns, true",
    "GET, /api, true"
  })
  void withoutAListItMayCallWhatItsRolesOpen(String method, String path, boolean allowed) {
    assertEquals(allowed, new ServiceScope(Set.of(), true).allows(method, path));
  }

  @ParameterizedTest
  @CsvSource({"GET, /metrics, true", "GET, /api/children, false", "POST, /metrics, false"})
  void figuresOfTheServerAreAnArea(String method, String path, boolean allowed) {
    assertEquals(allowed, new ServiceScope(Set.of("metrics"), false).allows(method, path));
  }
}
