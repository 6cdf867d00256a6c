package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/** Court proceedings about children, and the time that they may take. */
public interface ProceedingsRegister {

  /**
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   */
  ProceedingsId open(OpenProceedings command);

  /**
   * Children join a case that is open for somebody.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   * @throws uk.kith.kernel.service.Conflict when a child is in it already, or it has ended
   */
  void join(ProceedingsId id, JoinProceedings command, @Nullable Long version);

  /**
   * Records the day of issue, from which time runs; a provisional limit becomes firm (R-COURT-02).
   *
   * @param sameNumber whether it is right that a case of other children has the number too
   * @param version what the caller saw; null to take what is there
   * @throws uk.kith.kernel.service.Conflict when the version has moved on
   */
  void issue(
      ProceedingsId id,
      LocalDate issuedOn,
      @Nullable String caseNumber,
      boolean sameNumber,
      @Nullable Long version);

  /**
   * Records an extension for each of its children.
   *
   * @throws uk.kith.kernel.service.Refused when rules speak against it and are not accepted
   */
  void extend(ProceedingsId id, GrantExtension command, @Nullable Long version);

  /**
   * Records the day on which the application was disposed of for some of the children, and how
   * (R-COURT-38).
   *
   * @param children empty for every child whose proceedings are open
   * @param decision null when it was not told
   */
  void dispose(
      ProceedingsId id,
      Collection<ChildId> children,
      LocalDate disposedOn,
      @Nullable FinalDecision decision,
      @Nullable Long version);

  /**
   * Records who deals with the case in court; replaces what was recorded.
   *
   * @param sameNumber whether it is right that a case of other children has the number too
   */
  void name(ProceedingsId id, CourtPeople people, boolean sameNumber, @Nullable Long version);

  /**
   * The cases that are open for some children, the first begun first, each with those of them alone
   * for whom it is open and whom the caller may see. The list that shows them leaves the trail.
   */
  List<CourtCase> openCases(Collection<ChildId> children, LocalDate asOf);

  /**
   * The limits of open cases that lie by a day, the earliest first, with the children whom the
   * caller may see. The list that shows them leaves the trail.
   */
  List<CourtLimit> limitsBy(LocalDate last, LocalDate asOf);

  /**
   * The proceedings on a day.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may see none of the children
   */
  ProceedingsView getProceedings(ProceedingsId id, LocalDate asOf);

  /**
   * Those begun and not yet disposed of for every child on the day, with the children of whom the
   * list is told.
   */
  Page<ProceedingsView> list(
      CourtList list, CourtFilter filter, Sort<CourtSort> sort, LocalDate asOf, int page, int size);

  /** A whole list for a file, in batches; audited with the count. */
  void export(
      CourtList list,
      CourtFilter filter,
      Sort<CourtSort> sort,
      LocalDate asOf,
      Consumer<List<ProceedingsView>> taker);

  /**
   * A page of each of several lists, from one reading.
   *
   * @param parts which page of each
   */
  Lists lists(Map<CourtList, Part> parts, CourtFilter filter, Sort<CourtSort> sort, LocalDate asOf);

  /**
   * Several lists of a day.
   *
   * @param pages one of each
   * @param cases in any of the lists, also of those no page shows, each once
   * @param children of whom the lists tell, each once
   * @param of how many children each list tells, on whatever page, each once
   */
  record Lists(
      Map<CourtList, Page<ProceedingsView>> pages,
      int cases,
      int children,
      Map<CourtList, Integer> of) {

    public Lists {
      pages = Map.copyOf(pages);
      of = Map.copyOf(of);
    }
  }

  /** A page of a list, from 0, and its size. */
  record Part(int page, int size) {}

  /**
   * Those that have ended by the day for every child in them whom the caller may see, the last to
   * end first; audited with the count.
   */
  Page<CourtCase> ended(CourtFilter filter, LocalDate asOf, int page, int size);

  /** What the lists of a day can be filtered by. */
  Choices choices(LocalDate asOf);

  /** Each by name, of the open cases of which the caller may see a child. */
  record Choices(List<String> lawyers, List<String> courts) {

    public Choices {
      lawyers = List.copyOf(lawyers);
      courts = List.copyOf(courts);
    }
  }

  /** Every application about a child, the earliest begun first. */
  List<ProceedingsView> about(ChildId child, LocalDate asOf);
}
