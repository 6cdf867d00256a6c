package uk.kith.app.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.ADMINISTRATOR;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Role;

class RolesPageTest {

  static final Path PAGE =
      Path.of(System.getProperty("kith.root", "../..")).resolve("docs/roles.md");

  private static final Collection<Endpoint> DECLARED = RolesPage.declared();

  /** Texts, signing in and out, and calendars, whose address is the secret. */
  private static final Set<String> OPEN =
      Set.of(
          "GET /accessibility",
          "GET /calendar/{token}.ics",
          "GET /help",
          "GET /password",
          "GET /privacy",
          "GET /sign-in",
          "GET /sign-in/organisation",
          "GET /sign-in/organisation/callback",
          "GET /sign-in/organisation/signed-out",
          "POST /password",
          "POST /sign-in",
          "POST /sign-out");

  @Test
  void thePageIsUpToDate() throws IOException {
    String now = RolesPage.of(DECLARED);
    if (Boolean.getBoolean("kith.roles.write")) {
      Files.writeString(PAGE, now);
    }
    assertTrue(
        Files.exists(PAGE) && Files.readString(PAGE).equals(now),
        """
        docs/roles.md is out of date: somebody is let in, or kept out, who was not. Renew it and look
        at the difference:
          mvn -pl app/web -am test -Dtest=RolesPageTest -Dsurefire.failIfNoSpecifiedTests=false \
        -Dkith.roles.write=true\
        """);
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    assertEquals(Set.of(), RolesPage.differences(DECLARED, RolesPage.read(RolesPage.of(DECLARED))));
    assertEquals(
        Set.of(
            "Endpoint[method=GET, path=/a, open=false, roles=[APPROVER]]",
            "Endpoint[method=GET, path=/a, open=false, roles=[COURT_OFFICER]]"),
        RolesPage.differences(
            List.of(Endpoint.of("GET", "/a", false, Set.of(APPROVER))),
            List.of(Endpoint.of("GET", "/a", false, Set.of(COURT_OFFICER)))));
  }

  /** What must never change by a slip in one annotation, whatever else the page says. */
  @Test
  void openAddressesAreTheseAlone() {
    assertEquals(
        OPEN,
        DECLARED.stream()
            .filter(Endpoint::open)
            .map(Endpoint::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The API's page on roles: an administrator reads no children and no households. */
  @Test
  void administratorsAndCommissionersReachNoAddressOfAChildOrAHousehold() {
    List<String> reached =
        DECLARED.stream()
            .filter(
                each -> each.roles().contains(ADMINISTRATOR) || each.roles().contains(COMMISSIONER))
            .filter(each -> each.roles().size() < Role.values().length)
            .map(Endpoint::name)
            .filter(name -> name.matches("\\S+ (/api)?/(children|households|placements)/\\{.*"))
            .toList();
    assertEquals(List.of(), reached);
  }

  @Test
  void everyRoleMayAskSomething() {
    for (Role role : Role.values()) {
      assertTrue(DECLARED.stream().anyMatch(each -> each.roles().contains(role)), role.id());
    }
  }
}
