package uk.kith.matching.internal.adoption;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.NotFound;
import uk.kith.matching.engine.adoption.Link.Moved;

/**
 * The search for adopters for a child, or for brothers and sisters together. It begins when a
 * worker begins it, gathers links, and ends for each child with the adoption order or with the
 * decision that the child should no longer be placed.
 */
@Entity
@Table(schema = "matching", name = "family_finding")
public class FamilyFindingRow extends AdoptionRow {

  @Column(name = "began_on")
  private LocalDate beganOn;

  @OneToMany(mappedBy = "finding", cascade = CascadeType.PERSIST)
  private List<FindingChildRow> children = new ArrayList<>();

  @OneToMany(mappedBy = "finding", cascade = CascadeType.PERSIST)
  private List<LinkRow> links = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected FamilyFindingRow() {}

  FamilyFindingRow(Collection<ChildId> sought, LocalDate beganOn, Entry entry) {
    super(entry);
    this.beganOn = beganOn;
    sought.forEach(child -> children.add(new FindingChildRow(this, child, entry)));
  }

  FamilyFindingId findingId() {
    return new FamilyFindingId(rowId());
  }

  LocalDate beganOn() {
    return beganOn;
  }

  List<FindingChildRow> children() {
    return List.copyOf(children);
  }

  /**
   * For whom it went on on a day; once it is over, for whom it did to the end and who was adopted
   * before: who left it for a search of its own or because the decision was reversed is not told of
   * with the others.
   */
  List<ChildId> sought(LocalDate asOf) {
    List<ChildId> open =
        sought().filter(row -> row.isOpen(asOf)).map(FindingChildRow::child).toList();
    if (!open.isEmpty()) {
      return open;
    }
    Optional<LocalDate> end =
        sought().flatMap(row -> Stream.ofNullable(row.endedOn())).max(Comparator.naturalOrder());
    return sought()
        .filter(row -> row.ended(EndedHow.ADOPTED) || end.filter(row::endedOn).isPresent())
        .map(FindingChildRow::child)
        .toList();
  }

  /**
   * When it was over for each of those for whom it went on to the end, or was adopted; empty while
   * it goes on.
   */
  Map<ChildId, LocalDate> endedOn(LocalDate asOf) {
    if (sought().anyMatch(row -> row.isOpen(asOf))) {
      return Map.of();
    }
    List<ChildId> told = sought(asOf);
    Map<ChildId, LocalDate> ended = new LinkedHashMap<>();
    for (FindingChildRow row : children) {
      LocalDate on = row.endedOn();
      if (row.holds() && on != null && told.contains(row.child())) {
        ended.put(row.child(), on);
      }
    }
    return ended;
  }

  private Stream<FindingChildRow> sought() {
    return children.stream().filter(FindingChildRow::holds);
  }

  List<LinkRow> links() {
    return List.copyOf(links);
  }

  LinkRow suggest(HouseholdId household, Moved first, List<HouseholdId> passedOver, Entry entry) {
    if (links.stream().anyMatch(link -> link.household().equals(household) && link.isOpen())) {
      throw new Conflict("linked-already", "A link with this family stands");
    }
    LinkRow link = new LinkRow(this, household, first, passedOver, entry);
    links.add(link);
    return link;
  }

  /**
   * @throws NotFound when it is a link of another family finding
   */
  LinkRow getLink(LinkId id) {
    return links.stream()
        .filter(link -> link.linkId().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  /** The search is over for a child; whether it is for all of them by now. */
  boolean end(ChildId child, LocalDate on, EndedHow how) {
    sought().filter(row -> row.child().equals(child)).forEach(row -> row.end(on, how));
    return sought().noneMatch(FindingChildRow::isOpen);
  }
}
