package uk.kith.app.web.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.PublicAccess;
import uk.kith.kernel.service.Role;

/** The table of who may ask what, written from the resources and read by the tests of access. */
final class RolesPage {

  private static final String YES = "●";
  private static final String OPEN = "anybody";
  private static final Pattern OTHERS =
      Pattern.compile(".*(/test-classes/|-tests\\.jar|/engine/|/demo/|/web/templates/).*");
  private static final Pattern BARS = Pattern.compile("\\s*\\|\\s*");

  /** Short heads, in the order of the columns. */
  private static final Map<Role, String> HEADS =
      new TreeMap<>(
          Map.of(
              Role.PLACEMENT_OFFICER, "PO",
              Role.PANEL_ADVISER, "PA",
              Role.COMMISSIONER, "CM",
              Role.COURT_OFFICER, "CO",
              Role.ADMINISTRATOR, "AD",
              Role.APPROVER, "AP",
              Role.SUPERVISING_WORKER, "SW",
              Role.REVIEWING_OFFICER, "RO",
              Role.INFORMATION_GOVERNANCE, "IG"));

  private RolesPage() {}

  /** What the resources of the product say, in the order of addresses. */
  static SortedSet<Endpoint> declared() {
    return new TreeSet<>(shapes().keySet());
  }

  /** The same with how each is written. */
  static Map<Endpoint, Shape> shapes() {
    ImportOption product = (Location location) -> !location.matches(OTHERS);
    Map<Endpoint, Shape> all = new TreeMap<>();
    for (JavaClass each :
        new ClassFileImporter().withImportOption(product).importPackages("uk.kith")) {
      if (each.isAnnotatedWith(Path.class) && !each.isInterface()) {
        ofResource(each.reflect(), all);
      }
    }
    return all;
  }

  private static void ofResource(Class<?> resource, Map<Endpoint, Shape> into) {
    String root = resource.getAnnotation(Path.class).value();
    for (Method each : resource.getDeclaredMethods()) {
      Arrays.stream(each.getAnnotations())
          .map(found -> found.annotationType().getAnnotation(HttpMethod.class))
          .filter(found -> found != null)
          .forEach(
              method -> {
                Path below = each.getAnnotation(Path.class);
                String path = joined(root, below == null ? "" : below.value());
                Endpoint made =
                    Endpoint.of(
                        method.value(), path, isOpen(each, resource), roles(each, resource));
                Shape shape = Shape.of(path, reads(each, resource, made.api()), query(each));
                if (into.put(made, shape) != null) {
                  throw new IllegalStateException(made.name() + " is answered twice");
                }
              });
    }
  }

  private static String reads(Method method, Class<?> resource, boolean api) {
    Consumes said =
        method.isAnnotationPresent(Consumes.class)
            ? method.getAnnotation(Consumes.class)
            : resource.getAnnotation(Consumes.class);
    if (said == null) {
      return api ? "application/json" : "application/x-www-form-urlencoded";
    }
    return said.value()[0];
  }

  private static List<String> query(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(each -> each.isAnnotationPresent(QueryParam.class))
        .map(each -> each.getAnnotation(QueryParam.class).value())
        .toList();
  }

  private static boolean isOpen(Method method, Class<?> resource) {
    return !method.isAnnotationPresent(AllowedRoles.class)
        && (method.isAnnotationPresent(PublicAccess.class)
            || (resource.isAnnotationPresent(PublicAccess.class)
                && !resource.isAnnotationPresent(AllowedRoles.class)));
  }

  private static Set<Role> roles(Method method, Class<?> resource) {
    AllowedRoles said = first(method.getAnnotation(AllowedRoles.class), resource);
    if (isOpen(method, resource) || said == null) {
      return Set.of();
    }
    return said.value().length == 0 ? EnumSet.allOf(Role.class) : Set.of(said.value());
  }

  private static @Nullable AllowedRoles first(@Nullable AllowedRoles onMethod, Class<?> resource) {
    return onMethod == null ? resource.getAnnotation(AllowedRoles.class) : onMethod;
  }

  private static String joined(String root, String below) {
    return ("/" + root + "/" + below).replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
  }

  /** The page. */
  static String of(Collection<Endpoint> endpoints) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Who may ask what

        Every address of Kith and the roles that may ask it, written from the resources by
        `RolesPageTest` (how to renew it stands there). A difference in this page is a difference in
        who gets in: read it like one. `AccessMatrixIT` asks every line of the running application as
        every role, as nobody and as a program, and finds what stands here, or fails.

        A role that is let in sees the records that `AccessPolicy` lets it see, and no others
        (`docs/security.md`). In some lines it may ask, and a further rule of the service still
        decides: a supervising worker confirms places of their own households.

        """);
    HEADS.forEach(
        (role, head) -> page.append("* ").append(head).append(": ").append(role.id()).append('\n'));
    long api = endpoints.stream().filter(Endpoint::api).count();
    page.append(
        "\n%d addresses of the API, %d of pages and files.%n"
            .formatted(api, endpoints.size() - api));
    table(page, "API", endpoints.stream().filter(Endpoint::api).toList());
    table(page, "Pages and files", endpoints.stream().filter(each -> !each.api()).toList());
    return page.toString();
  }

  private static void table(StringBuilder page, String title, Collection<Endpoint> endpoints) {
    page.append("\n## ").append(title).append("\n\n| method | address |");
    HEADS.values().forEach(head -> page.append(' ').append(head).append(" |"));
    page.append("\n|---|---|").append(":-:|".repeat(HEADS.size())).append('\n');
    for (Endpoint each : endpoints) {
      page.append("| ").append(each.method()).append(" | `").append(each.path()).append("` |");
      HEADS.keySet().forEach(role -> page.append(mark(each, role)));
      page.append('\n');
    }
  }

  private static String mark(Endpoint endpoint, Role role) {
    if (endpoint.open()) {
      return " " + OPEN + " |";
    }
    return endpoint.roles().contains(role) ? " " + YES + " |" : " |";
  }

  /** The lines of the page as somebody reads them: what the tests of access expect. */
  static SortedSet<Endpoint> read(String page) {
    SortedSet<Endpoint> all = new TreeSet<>();
    for (String line : page.lines().filter(each -> each.matches("\\| [A-Z]+ \\| `.*")).toList()) {
      String[] cells = BARS.split(line, -1);
      Set<Role> roles = EnumSet.noneOf(Role.class);
      int column = 3;
      for (Role role : HEADS.keySet()) {
        if (cells[column].equals(YES)) {
          roles.add(role);
        }
        column++;
      }
      all.add(new Endpoint(cells[1], cells[2].replace("`", ""), cells[3].equals(OPEN), roles));
    }
    return all;
  }

  /** The lines that two tables have differently, in words. */
  static Set<String> differences(Collection<Endpoint> one, Collection<Endpoint> other) {
    Set<String> lines =
        one.stream().map(Endpoint::toString).collect(Collectors.toCollection(TreeSet::new));
    Set<String> others = other.stream().map(Endpoint::toString).collect(Collectors.toSet());
    Set<String> different = new TreeSet<>(others);
    different.removeAll(lines);
    lines.removeAll(others);
    different.addAll(lines);
    return different;
  }
}
