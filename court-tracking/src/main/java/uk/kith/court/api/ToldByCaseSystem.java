package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.kith.kernel.ChildId;

/**
 * What the case system tells of pre-proceedings, care proceedings and permanence, as the newest
 * extract that told anything of them has it. Placements reads the extracts and says where Kith
 * differs; see {@link uk.kith.placements.api.CaseSystem}.
 */
public interface ToldByCaseSystem {

  /**
   * Of children whom the caller may see, in their order; those of whom nothing is told are absent.
   * What tells of adopters and of placements for adoption is absent for who may not see them.
   */
  List<ToldOfChild> of(Collection<ChildId> children);

  /** A child of whom something is told. */
  record ToldOfChild(ChildId child, List<ToldRow> rows) {
    public ToldOfChild {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param toldOn day of the extract that first told it so
   * @param cells what is told, in the order of the page
   */
  record ToldRow(Part part, LocalDate toldOn, List<ToldCell> cells) {
    public ToldRow {
      cells = List.copyOf(cells);
    }
  }

  /** The table of the dataset. */
  enum Part {
    PRE_PROCEEDINGS,
    PERMANENCE
  }

  /**
   * What a cell tells.
   *
   * @param column published name without the prefix of the table
   * @param label what it is, in words
   * @param value in words: days as people read them, codes as what they mean
   */
  record ToldCell(String column, String label, String value) {}
}
