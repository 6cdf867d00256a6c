package uk.kith.placements.internal.searches;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.kith.kernel.ChildId;

/**
 * A child of a search: open until placed, until the search ends, or until the child goes on in
 * another search.
 */
@Entity
@Table(schema = "placements", name = "search_child")
public class SearchChild {

  @Id private UUID id;
  private String authority;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "search_id")
  private Search search;

  @Column(name = "child_id")
  private UUID childId;

  private int position;

  /** A child is open in one search at the most; the database holds it. */
  private boolean open;

  private boolean placed;

  /** Goes on in another search; what was done before stays in this one. */
  private boolean parted;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected SearchChild() {}

  SearchChild(Search search, String authority, ChildId child, int position) {
    this.id = UUID.randomUUID();
    this.authority = authority;
    this.search = search;
    this.childId = child.value();
    this.position = position;
    this.open = true;
  }

  ChildId child() {
    return new ChildId(childId);
  }

  int position() {
    return position;
  }

  boolean isPlaced() {
    return placed;
  }

  boolean isOpen() {
    return open;
  }

  void place() {
    placed = true;
    open = false;
  }

  void unplace() {
    placed = false;
    open = true;
  }

  boolean isParted() {
    return parted;
  }

  void part() {
    parted = true;
    open = false;
  }

  void close() {
    open = false;
  }
}
