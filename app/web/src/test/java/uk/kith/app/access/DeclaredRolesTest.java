package uk.kith.app.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Role;

class DeclaredRolesTest {

  @Test
  void theServerIsToldOfEveryRole() throws Exception {
    Path root = Path.of(System.getProperty("kith.root", "../.."));
    String webXml = Files.readString(root.resolve("app/web/src/main/webapp/WEB-INF/web.xml"));
    Set<String> declared =
        Pattern.compile("<role-name>(.*?)</role-name>")
            .matcher(webXml)
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> roles =
        Arrays.stream(Role.values()).map(Role::id).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(roles, declared);
  }
}
