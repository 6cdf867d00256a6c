package uk.kith.app.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  @ParameterizedTest
  @CsvSource({
    "/api/children, API",
    "/api, API",
    "/openapi, DESCRIPTION",
    "/openapi/x, DESCRIPTION",
    "/metrics, METRICS",
    "/health/ready, OPEN",
    "/assets/abc/kith.css, OPEN",
    "/calendar/abc.ics, OPEN",
    "/court/calendar, PAGE",
    "/, PAGE",
    "/children, PAGE",
    "/apis, PAGE",
    "/children/a%20b, PAGE"
  })
  void isDecidedByTheFirstPartOfThePath(String path, Place place) {
    assertEquals(place, Place.of(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%61pi/children",
        "//api/children",
        "/x//api",
        "/children;x=1/../api",
        "/api;jsessionid=1/children",
        "/x/../api/children",
        "/x/..",
        "/./api",
        "/x/%2e%2E/api",
        "/x%2f..%2fapi",
        "/x%5capi",
        "\\api",
        "/x\\api",
        "/x%00",
        "/x/%252e",
        "api/children",
        ""
      })
  void anAddressThatCouldBeReadInTwoWaysIsUnclear(String path) {
    assertEquals(Place.UNCLEAR, Place.of(path));
  }
}
