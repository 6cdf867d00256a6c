package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rules on placements, visits and plans an engine holds, and which are held elsewhere. */
class RulesHeldTest {

  private static final Path ENGINE = Path.of("src/main/java/uk/kith/placements/engine");

  /** Literally named: a rule that stands only within a range of ids does not count as held. */
  private static final Pattern RULE = Pattern.compile("R-(?:PLACE|PERM)-\\d\\d");

  /** Not an engine's: what a search records, and what two codes of a return say together. */
  private static final Set<String> ELSEWHERE =
      Set.of("R-PLACE-01", "R-PLACE-03", "R-PLACE-44", "R-PLACE-46");

  @Test
  void everyRuleIsNamedByAnEngineOrHeldElsewhere() throws IOException {
    Set<String> open = new TreeSet<>();
    for (int n = 1; n <= 56; n++) {
      open.add(String.format(Locale.ROOT, "R-PLACE-%02d", n));
    }
    for (int n : new int[] {10, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28, 33}) {
      open.add("R-PERM-" + n);
    }
    try (Stream<Path> files = Files.walk(ENGINE)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path source : sources) {
        Matcher rule = RULE.matcher(Files.readString(source));
        while (rule.find()) {
          open.remove(rule.group());
        }
      }
    }
    open.removeAll(ELSEWHERE);
    assertEquals(Set.of(), open);
  }
}
