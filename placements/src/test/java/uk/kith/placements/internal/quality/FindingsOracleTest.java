package uk.kith.placements.internal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Seeds;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.DataQuality.QualityCounts;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.api.DataQuality.RuleCount;
import uk.kith.placements.api.DataQuality.TeamCount;
import uk.kith.placements.api.QualitySort;
import uk.kith.placements.engine.quality.KnownFacts;

/** The answers about random findings are those of a naive reckoning, finding by finding. */
class FindingsOracleTest {

  private static final List<String> RULES = List.of("A", "B", "M", "P");
  private static final List<String> TEAMS = List.of("East", "West", "");
  private static final List<String> DAYS = List.of("2011-03-31", "2014-09-01", "");

  private static List<Subject> subjects(Random random) {
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      boolean isChild = random.nextInt(4) > 0;
      boolean known = isChild && random.nextInt(3) > 0;
      ChildId child = new ChildId(new UUID(7, i));
      String localId = isChild && (!known || random.nextBoolean()) ? "L" + i : null;
      List<Found> findings = new ArrayList<>();
      for (int n = random.nextInt(5); n > 0; n--) {
        AFinding finding =
            AFinding.of(drawn(RULES, random))
                .id(new UUID(random.nextInt(), random.nextInt()))
                .severity(Severity.values()[random.nextInt(4)])
                .localId(localId)
                .text("It says " + random.nextInt(3))
                .team(orNull(drawn(TEAMS, random)))
                .since(orNull(drawn(DAYS, random)));
        findings.add((random.nextInt(4) == 0 ? finding.accepted() : finding).build());
        if (known) {
          findings.set(
              findings.size() - 1,
              findings
                  .get(findings.size() - 1)
                  .about(child, null, findings.get(findings.size() - 1).finding().team()));
        }
      }
      subjects.add(
          new Subject(
              isChild,
              known ? new KnownFacts(true, null, true, true, true, true, true, true) : null,
              findings));
    }
    return subjects;
  }

  private static String drawn(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Stream<QualityFinding> all(List<Subject> subjects) {
    return subjects.stream().flatMap(each -> each.findings().stream()).map(Found::finding);
  }

  private static @Nullable String who(QualityFinding finding) {
    ChildId child = finding.child();
    return finding.localId() != null
        ? finding.localId()
        : child == null ? null : child.value().toString();
  }

  private static boolean isOpen(QualityFinding finding) {
    return finding.acceptance() == null;
  }

  private static long children(List<QualityFinding> findings) {
    return findings.stream()
        .filter(FindingsOracleTest::isOpen)
        .map(FindingsOracleTest::who)
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }

  @Test
  void countsAreThoseOfCountingOneByOne() {
    Seeds.forEach(
        200,
        random -> {
          List<Subject> subjects = subjects(random);
          List<QualityFinding> all = all(subjects).toList();
          QualityCounts counts = FindingCounts.of(subjects);
          assertEquals(all.stream().filter(FindingsOracleTest::isOpen).count(), counts.open());
          assertEquals(all.size() - counts.open(), counts.accepted());
          Set<RuleId> rules = new HashSet<>();
          for (RuleCount count : counts.rules()) {
            List<QualityFinding> theirs =
                all.stream().filter(each -> each.rule().equals(count.rule())).toList();
            assertEquals(theirs.size(), count.open() + count.accepted());
            assertEquals(theirs.stream().filter(FindingsOracleTest::isOpen).count(), count.open());
            assertEquals(children(theirs), count.children());
            assertEquals(text(theirs), count.text());
            assertEquals(
                Collections.min(theirs.stream().map(QualityFinding::severity).toList()),
                count.severity());
            rules.add(count.rule());
          }
          assertEquals(new HashSet<>(all.stream().map(QualityFinding::rule).toList()), rules);
          for (TeamCount count : counts.teams()) {
            List<QualityFinding> theirs =
                all.stream().filter(each -> Objects.equals(each.team(), count.team())).toList();
            assertEquals(theirs.size(), count.open() + count.accepted());
            assertEquals(children(theirs), count.children());
          }
          counts
              .standings()
              .forEach(
                  count ->
                      assertEquals(
                          all.stream().filter(f -> f.standing() == count.standing()).count(),
                          count.open() + count.accepted()));
          FindingCounts.byRule(subjects)
              .forEach(
                  (rule, about) ->
                      assertEquals(
                          children(all.stream().filter(f -> f.rule().equals(rule)).toList()),
                          about.known().size() + about.notInRegister()));
        });
  }

  /** What is said most often; of several that which comes first. */
  private static String text(List<QualityFinding> findings) {
    List<String> texts = findings.stream().map(QualityFinding::text).sorted().toList();
    String most = texts.get(0);
    for (String text : texts) {
      if (Collections.frequency(texts, text) > Collections.frequency(texts, most)) {
        most = text;
      }
    }
    return most;
  }

  /** By hand: the key, turned over when descending, then the ties; what is not known last. */
  private static int compared(QualityFinding one, QualityFinding other, Sort<QualitySort> sort) {
    int byKey =
        switch (sort.key()) {
          case SEVERITY -> one.severity().compareTo(other.severity());
          case RULE -> one.rule().value().compareTo(other.rule().value());
          case CHILD -> last(one.localId(), other.localId(), sort.descending());
          case TEAM -> last(one.team(), other.team(), sort.descending());
          case SINCE -> last(day(one), day(other), sort.descending());
        };
    int[] ties = {
      sort.descending() ? -byKey : byKey,
      one.severity().compareTo(other.severity()),
      last(day(one), day(other), false),
      one.rule().value().compareTo(other.rule().value()),
      last(one.localId(), other.localId(), false),
      one.id().toString().compareTo(other.id().toString())
    };
    for (int tie : ties) {
      if (tie != 0) {
        return tie;
      }
    }
    return 0;
  }

  private static @Nullable String day(QualityFinding finding) {
    return finding.since() == null ? null : finding.since().toString();
  }

  private static int last(@Nullable String one, @Nullable String other, boolean turned) {
    if (one == null || other == null) {
      int nulls = Boolean.compare(one == null, other == null);
      return turned ? -nulls : nulls;
    }
    return one.compareTo(other);
  }

  @Test
  void pagesAreThoseOfTheWholeListInOrder() {
    Seeds.forEach(
        200,
        random -> {
          List<Subject> subjects = subjects(random);
          Sort<QualitySort> sort =
              new Sort<>(
                  QualitySort.values()[random.nextInt(QualitySort.values().length)],
                  random.nextBoolean());
          List<QualityFinding> expected = new ArrayList<>(all(subjects).toList());
          expected.sort((one, other) -> compared(one, other, sort));
          List<QualityFinding> pages = new ArrayList<>();
          for (int page = 0; page * 7 < expected.size(); page++) {
            pages.addAll(Page.of(all(subjects), FindingOrder.of(sort), page, 7).items());
          }
          assertEquals(expected, pages);
        });
  }
}
