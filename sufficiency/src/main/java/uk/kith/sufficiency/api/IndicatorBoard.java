package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.ChildId;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.published.PublishedGap;
import uk.kith.sufficiency.engine.published.PublishedHome;

/**
 * The figures by which an authority judges whether it has the places that its children need. They
 * tell what held on the day, by what is on record now. Who may read records of children is told
 * every count, the same for all of them; to who may not, as page or for a program, and in every
 * file, small counts are withheld, and what would tell them (R-SUFF-14).
 */
public interface IndicatorBoard {

  /** Every figure. */
  IndicatorReport indicators(LocalDate asOf);

  /** All tables for the reader: whole for who may read records of children. */
  FiguresView figures(LocalDate asOf);

  /** All tables as they may leave the authority, whoever asks. */
  FiguresView published(LocalDate asOf);

  /**
   * Where children lived on a day and at the ends of quarters before it, as {@link #published}
   * tells it, and nothing else: what a forecast tells of days that have been (ADR 49). It asks for
   * fewer days, and neither for who left nor for cases and approvals.
   */
  FiguresView publishedWhereTheyLived(LocalDate asOf);

  /**
   * The two by which pages begin: children looked after, and placed outside. What is withheld from
   * the reader is absent.
   */
  List<Indicator> headline(LocalDate asOf);

  /** What local homes lack, by segment (R-SUFF-09). */
  List<PublishedGap> gaps(LocalDate asOf);

  /** Children by kind of home (R-SUFF-12). */
  List<PublishedHome> homes(LocalDate asOf);

  /** Each figure on the days of its definition up to a day, in the order of the report. */
  List<IndicatorSeries> series(LocalDate asOf);

  /**
   * The children behind the numerator of a figure, for those who may see records of children: those
   * of whom they may not know are absent. Audited with the figure and the count. Empty when there
   * is no such figure, or none of children.
   */
  Optional<List<ChildId>> findBehind(String indicator, LocalDate asOf);

  /**
   * The approvals behind a figure of fostering households, those that began and those that ended,
   * for those who may see records of households: those of whom they may not know are absent.
   * Audited with the figure and the count. Empty when there is no such figure, or none of
   * households.
   */
  Optional<List<CountedApproval>> findApprovalsBehind(String indicator, LocalDate asOf);

  /** The figures of which {@link #findApprovalsBehind} tells the households. */
  List<String> openableApprovals();

  /** The figures of which {@link #findBehind} tells the children. */
  List<String> openable();
}
