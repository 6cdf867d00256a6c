package uk.kith.placements.internal.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever writes a query on rows of children asks {@link SeenChildren}, or says here why not (ADR
 * 0018, ADR 0037): a query that forgets it shows a record to somebody who may not know of it.
 */
class SeenQueriesTest {

  private static final Path SOURCES = Path.of("src/main/java/uk/kith/placements/internal");

  private static final Pattern READS =
      Pattern.compile(
          "(?:from|join) placements\\.(?:child|placement|search_child|approval_child"
              + "|agenda_item|action|case_child"
              + "|case_difference|sibling_link|life_event|child_fact|held_place|case_history"
              + "|care_span|return_child_before|search_consideration|search_call|referral"
              + "|referral_recipient|referral_answer)\\b");

  /** Their callers ask first, and hand over the ids of those whom the reader may know of. */
  private static final Set<String> OF_GIVEN_CHILDREN =
      Set.of(
          "SqlActions",
          "SqlAdoptionStays",
          "SqlCaseHistory",
          "SqlConsidered",
          "SqlLived",
          "SqlLives",
          "DefaultAdoptionPlacements",
          "DefaultCalls",
          "DefaultConsiderations",
          "DefaultLegalSpells",
          "DefaultLifeEvents",
          "DefaultReviewingOfficers",
          "Identities",
          "LedgerRows",
          "LibertyOrders",
          "SqlMissingFees",
          "SqlPartings",
          "SqlPlacements",
          "SqlCorrections",
          "SqlSaidWrongly");

  /** They leave out afterwards, and count, whom {@code ChildPeriods} says is not seen. */
  private static final Set<String> CHOSEN_BY_PERIODS = Set.of("DeletionRows", "DeletionSteps");

  /**
   * A copy for whom it is of: {@code DefaultHeldRecords} asks first, and {@code HeldMarks} leaves
   * out and curtails what tells of others.
   */
  private static final Set<String> OF_WHOM_IT_IS = Set.of("HeldOfChild", "HeldOfHousehold");

  /** What they read is chosen from by whom it tells: {@code visible} and {@code views}. */
  private static final Set<String> CHOSEN_FROM_AFTERWARDS =
      Set.of("SqlStays", "SqlMeetings", "SqlToldOfMany");

  /** Places stay filled whoever may know by whom; the reader of households leaves out who it is. */
  private static final Set<String> OF_HOUSEHOLDS =
      Set.of("SqlHouseholds", "AdoptedHere", "ApprovalLives", "HouseholdPeriods");

  /** They count everybody and lead to nobody. */
  private static final Set<String> FIGURES =
      Set.of(
          "SqlCountedChildren",
          "SqlCareSpells",
          "SqlMadeFrom",
          "SqlCareSupply",
          "CareSpan",
          "CareEnds");

  /** They write: what is told of a child must find its record whoever tells it. */
  private static final Set<String> WRITERS =
      Set.of(
          "Approval",
          "ChildDeletion",
          "ChildMerge",
          "HouseholdDeletion",
          "MergeChecks",
          "SqlCaseChildren",
          "SqlCaseFacts",
          "SqlCasePlacements",
          "SqlPlaces",
          "StepsOfApprovals",
          "SqlRegister",
          "SqlReturnDecisions",
          "SqlReturns",
          "SqlToldFacts",
          "SqlToldPlacements",
          "SqlKithChildren");

  /** Of whom an answer may have changed, and what is kept for whom; nobody is shown it. */
  private static final Set<String> TOUCHES = Set.of("Touches", "FileRows");

  /** Seals and restrictions are asked of {@code AccessPolicy}, and an id is all it tells. */
  private static final Set<String> NUMBERS = Set.of("DefaultRecordNumbers", "SeenChildren");

  @Test
  void everyQueryOnRowsOfChildrenAsksWhoMayKnowOfThem() throws IOException {
    Set<String> unsaid = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(
              file -> {
                String source = read(file);
                String name = file.getFileName().toString().replace(".java", "");
                if (READS.matcher(source).find()
                    && !source.contains("seenChildren.")
                    && !source.contains("seen.and(")
                    && reasons().noneMatch(those -> those.contains(name))) {
                  unsaid.add(name);
                }
              });
    }
    assertEquals(Set.of(), unsaid, "add the condition of SeenChildren, or say why it needs none");
  }

  private static Stream<Set<String>> reasons() {
    return Stream.of(
        OF_GIVEN_CHILDREN,
        CHOSEN_BY_PERIODS,
        OF_WHOM_IT_IS,
        CHOSEN_FROM_AFTERWARDS,
        OF_HOUSEHOLDS,
        FIGURES,
        WRITERS,
        TOUCHES,
        NUMBERS);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
