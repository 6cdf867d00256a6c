package uk.kith.placements.engine.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;

class ApprovableTest {

  private static final Path RULES =
      Path.of("src/main/java/uk/kith/placements/engine/rules").toAbsolutePath();
  private static final Pattern ASKED =
      Pattern.compile("Objections\\s*\\.(?:a|criticalA)pproval\\(\\s*([^,]+?),");

  @Test
  void saysWhatIsApprovedAndOfAnUnknownRuleItsId() {
    assertEquals("A placement at a distance", Approvable.words(RuleId.of("R-PLACE-22")));
    assertEquals("What 903-199 asks", Approvable.words(RuleId.of("903-199")));
  }

  /** R-PLACE-31 and -42 are asked when a placement starts, and stand in no rule of a household. */
  @Test
  void everyRuleThatAsksForAnApprovalHasItsWords() throws IOException {
    Set<String> asking =
        new TreeSet<>(Set.of(AtTheStart.WITH_PARENT.value(), ImpactOnResidents.RULE.value()));
    try (Stream<Path> files = Files.list(RULES)) {
      for (Path file : files.toList()) {
        String source = Files.readString(file);
        Matcher asked = ASKED.matcher(source);
        while (asked.find()) {
          asking.add(id(asked.group(1).strip(), source));
        }
      }
    }
    assertTrue(asking.size() > 10, asking.toString());
    asking.removeAll(Approvable.named());
    assertTrue(asking.isEmpty(), "no words for " + asking);
  }

  /** The rule as it is named in the source: by a constant or in place. */
  private static String id(String named, String source) {
    if (named.contains("\"")) {
      return named.split("\"")[1];
    }
    Matcher value =
        Pattern.compile("\\b" + named + " = RuleId\\.of\\(\"([^\"]+)\"").matcher(source);
    return value.find() ? value.group(1) : named;
  }
}
