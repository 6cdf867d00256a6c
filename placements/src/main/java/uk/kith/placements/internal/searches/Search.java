package uk.kith.placements.internal.searches;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.facts.Recording;

/**
 * A search for a placement. It begins with the request for one child or more, is reserved while
 * places are held for them, and ends PLACED when each of them lives somewhere, or CLOSED with a
 * reason. It opens again only when a placement for which it ended is taken back. Some of its
 * children may go on in a search of their own, which names the one that they come from
 * (R-MATCH-16).
 */
@Entity
@Table(schema = "placements", name = "search")
public class Search {

  @Id private UUID id;
  @Version private long version;
  private String authority;
  private String number;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "needed_from")
  private LocalDate neededFrom;

  @Enumerated(EnumType.STRING)
  private SearchKind kind;

  @Enumerated(EnumType.STRING)
  private Together together;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  @Column(name = "closed_reason")
  private @Nullable String closedReason;

  @Column(name = "parted_from")
  private @Nullable UUID partedFrom;

  @Column(name = "parted_on")
  private @Nullable LocalDate partedOn;

  @Column(name = "parted_because")
  private @Nullable String partedBecause;

  /** Why that is kept though it seems to name another child; null when it does not. */
  @Column(name = "parted_accepted_reason")
  private @Nullable String partedAcceptedReason;

  @Column(name = "recorded_at")
  private java.time.Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @OneToMany(mappedBy = "search", cascade = CascadeType.PERSIST)
  private List<SearchChild> children = new ArrayList<>();

  /** How a search ends; while it has none it is open. */
  enum Outcome {
    PLACED,
    CLOSED
  }

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Search() {}

  /** What is looked for, and from when. */
  record Request(
      List<ChildId> children,
      LocalDate openedOn,
      LocalDate neededFrom,
      SearchKind kind,
      Together together) {}

  Search(LocalAuthority authority, String number, Request request, Recording recording) {
    if (request.children().isEmpty()) {
      throw new Invalid("children", "required", "A search is for one child or more");
    }
    if (new HashSet<>(request.children()).size() < request.children().size()) {
      throw new Invalid("children", "twice", "A child stands in the search twice");
    }
    if (request.kind() == SearchKind.PARENT_AND_CHILD
        && request.together() == Together.APART
        && request.children().size() > 1) {
      throw new Invalid(
          "together",
          "parent-and-child",
          "A placement for a parent and child is for both together. Ask for a placement of another"
              + " kind for each who is to live apart");
    }
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.number = number;
    this.openedOn = request.openedOn();
    this.neededFrom = request.neededFrom();
    this.kind = request.kind();
    this.together = request.together();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
    for (ChildId child : request.children()) {
      children.add(new SearchChild(this, this.authority, child, children.size()));
    }
  }

  public SearchId id() {
    return new SearchId(id);
  }

  public LocalDate neededFrom() {
    return neededFrom;
  }

  public boolean isOpen() {
    return outcome == null;
  }

  /** All children who go on in it, in the order of the request. */
  public List<ChildId> children() {
    return children.stream()
        .filter(child -> !child.isParted())
        .sorted(Comparator.comparingInt(SearchChild::position))
        .map(SearchChild::child)
        .toList();
  }

  /**
   * Those of the search that still need a home.
   *
   * @param some empty for all of them
   * @param seen of whom the reader may know: nobody else is meant
   * @throws Invalid when one is not a child of the search that still needs a home
   */
  public List<ChildId> stillWaiting(Collection<ChildId> some, Collection<ChildId> seen) {
    requireOpen();
    List<ChildId> waiting =
        children.stream()
            .filter(SearchChild::isOpen)
            .sorted(Comparator.comparingInt(SearchChild::position))
            .map(SearchChild::child)
            .filter(seen::contains)
            .toList();
    if (!waiting.containsAll(some)) {
      throw notWaiting();
    }
    return some.isEmpty() ? waiting : waiting.stream().filter(some::contains).toList();
  }

  /** Nobody is told why: the child may be one of whom the reader may not know. */
  public static Invalid notWaiting() {
    return new Invalid("children", "not-waiting", "The search looks for no home for this child");
  }

  /** A child of the search lives somewhere now; with the last one the search ends. */
  public void place(ChildId child, LocalDate on) {
    requireOpen();
    children.stream().filter(c -> c.child().equals(child)).forEach(SearchChild::place);
    if (children.stream().allMatch(each -> each.isPlaced() || each.isParted())) {
      end(Outcome.PLACED, on, "placed");
    }
  }

  /** A child of the search was never placed: it waits again, and the search goes on. */
  public void unplace(ChildId child) {
    if (outcome == Outcome.CLOSED) {
      return;
    }
    outcome = null;
    closedOn = null;
    closedReason = null;
    children.stream().filter(c -> c.child().equals(child)).forEach(SearchChild::unplace);
  }

  /**
   * Who goes on in a search of their own.
   *
   * @param leaving they keep the order of the request
   * @param together how those who leave are to be placed
   * @param remaining how those who stay are to be placed
   * @param because the decision on brothers and sisters, and why
   * @param keptWhy why that is kept though it seems to name another child; null when it does not
   */
  record Parting(
      Collection<ChildId> leaving,
      Together together,
      Together remaining,
      LocalDate on,
      String because,
      @Nullable String keptWhy) {}

  /**
   * Parts the search (R-MATCH-16): some go on in another one from a day on, with the day of the
   * request and all that was done for them before.
   *
   * @return the other search; to be stored after this one, for a child is open in one at a time
   * @throws Invalid when nobody would leave or nobody would stay, or no reason is given
   * @throws Conflict when it looks for a home for a parent and child, who use one place
   */
  Search part(String newNumber, Parting parting, Recording recording) {
    requireOpen();
    if (kind == SearchKind.PARENT_AND_CHILD) {
      throw new Conflict(
          "parent-and-child",
          "A parent and child are looked for in one search. End it, and ask for a placement for"
              + " each");
    }
    if (parting.leaving().isEmpty()) {
      throw new Invalid("children", "required", "Choose who goes on in a search of their own");
    }
    if (parting.because().isBlank()) {
      throw new Invalid("reason", "required", "Say why they are looked for apart");
    }
    List<ChildId> leaving = stillWaiting(parting.leaving(), children());
    if (children.stream().filter(SearchChild::isOpen).count() == leaving.size()) {
      throw new Invalid("children", "all", "One child at least goes on in this search");
    }
    Search other =
        new Search(
            new LocalAuthority(authority),
            newNumber,
            new Request(leaving, openedOn, neededFrom, kind, parting.together()),
            recording);
    other.partedFrom = id;
    other.partedOn = parting.on();
    other.partedBecause = parting.because().strip();
    other.partedAcceptedReason = parting.keptWhy();
    children.stream().filter(each -> leaving.contains(each.child())).forEach(SearchChild::part);
    together = parting.remaining();
    return other;
  }

  /** Ends the search for a reason; the children may stand in another one then. */
  void close(LocalDate on, String reason) {
    requireOpen();
    if (reason.isBlank()) {
      throw new Invalid("reason", "required", "Say why the search ends");
    }
    end(Outcome.CLOSED, on, reason.strip());
  }

  private void end(Outcome how, LocalDate on, String reason) {
    outcome = how;
    closedOn = on;
    closedReason = reason;
    children.forEach(SearchChild::close);
  }

  private void requireOpen() {
    if (outcome != null) {
      LocalDate ended = closedOn;
      throw new Conflict(
          "search-closed",
          ended == null ? "The search has ended" : "The search ended on " + Wording.day(ended));
    }
  }

  @Nullable Outcome outcome() {
    return outcome;
  }
}
