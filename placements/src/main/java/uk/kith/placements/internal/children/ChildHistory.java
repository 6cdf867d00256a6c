package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.internal.children.SqlChildren.DoneLine;
import uk.kith.placements.internal.children.SqlChildren.PlacementLine;
import uk.kith.placements.internal.children.SqlChildren.WrongLine;
import uk.kith.placements.internal.facts.FactKind;
import uk.kith.placements.internal.facts.Facts;

/** Everything dated that is known of a child, in words, newest first. */
@ApplicationScoped
public class ChildHistory {

  @Inject SqlChildren rows;
  @Inject Facts facts;

  List<HistoryLine> of(ChildId child, boolean withAdoption) {
    List<HistoryLine> lines = new ArrayList<>();
    for (PlacementLine line : rows.placements(child)) {
      if (PlacementCodes.isForAdoption(line.type()) && !withAdoption) {
        continue;
      }
      lines.add(new HistoryLine(line.start(), "Placement " + line.type() + " began"));
      if (line.end() != null) {
        String why = line.reasonCeased() == null ? "" : " (" + line.reasonCeased() + ")";
        lines.add(new HistoryLine(line.end(), "Placement " + line.type() + " ended" + why));
      }
    }
    for (WrongLine wrong : rows.wrong(child)) {
      if (withAdoption || !PlacementCodes.isForAdoption(wrong.type())) {
        lines.add(new HistoryLine(wrong.start(), words(wrong)));
      }
    }
    lines.addAll(rows.merged(child));
    for (Facts.Row row : facts.history(Facts.Subject.CHILD, child.value())) {
      words(row).ifPresent(text -> lines.add(new HistoryLine(row.days().first(), text)));
    }
    for (DoneLine line : rows.done(child)) {
      if (line.type() == null || withAdoption || !PlacementCodes.isForAdoption(line.type())) {
        lines.add(new HistoryLine(line.on(), line.event().words()));
      }
    }
    lines.sort(Comparator.comparing(HistoryLine::on).reversed());
    return lines;
  }

  private static String words(WrongLine wrong) {
    return "Placement "
        + wrong.type()
        + (wrong.takenBack() ? ": recorded by mistake. " : ": recorded wrongly and put right. ")
        + wrong.why();
  }

  private Optional<String> words(Facts.Row row) {
    return Stream.of(
            said(row, ChildFacts.LEGAL_STATUS, c -> "Legal status " + c.code()),
            said(
                row,
                ChildFacts.ALLOCATION,
                a ->
                    "Worker "
                        + (a.worker() == null ? "not known" : a.worker())
                        + ", team "
                        + (a.team() == null ? "not known" : a.team())),
            said(row, ChildFacts.HOME, h -> "Home at " + h.postcode()),
            said(
                row,
                ChildFacts.SCHOOL,
                s -> "School " + (s.name() == null ? "at " + s.postcode() : s.name())),
            said(row, ChildFacts.NEEDS, ChildHistory::needs),
            said(row, ChildFacts.HERITAGE, ChildHistory::heritage),
            said(row, ChildFacts.COMPATIBILITY, c -> "Whom the child may live with was recorded"),
            said(row, ChildFacts.WISHES, w -> "Wishes: " + w.text()),
            said(row, ChildFacts.AVOID, a -> "Places and homes to avoid were recorded"),
            said(row, ChildFacts.GUARD, g -> "People or schools to keep away from were recorded"),
            said(row, ChildFacts.OWN_PARENT, p -> "Whose child it is was recorded"),
            said(row, ChildFacts.PARENT, p -> "Looked after parent"),
            said(row, ChildFacts.ETHNIC_CODE, c -> "Ethnicity by national code: " + c.code()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private <T> Optional<String> said(
      Facts.Row row, FactKind<T> kind, java.util.function.Function<T, String> words) {
    return row.kind().equals(kind.code())
        ? Optional.of(words.apply(facts.read(kind, row.value())))
        : Optional.empty();
  }

  private static String needs(Needs needs) {
    return "Needs: "
        + needs.levels().entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(e -> e.getKey().words() + " " + e.getValue().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  private static String heritage(Heritage heritage) {
    return "Heritage: "
        + Stream.of(
                heritage.specific(),
                heritage.ethnicGroups(),
                heritage.nationalities(),
                heritage.firstLanguages(),
                heritage.religions())
            .flatMap(java.util.Set::stream)
            .distinct()
            .collect(Collectors.joining(", "));
  }
}
