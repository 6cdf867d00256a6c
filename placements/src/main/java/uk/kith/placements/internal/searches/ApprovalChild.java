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

/** A child whom an approval is given for. */
@Entity
@Table(schema = "placements", name = "approval_child")
public class ApprovalChild {

  @Id private UUID id;
  private String authority;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "approval_id")
  private Approval approval;

  @Column(name = "child_id")
  private UUID childId;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ApprovalChild() {}

  ApprovalChild(Approval approval, String authority, ChildId child) {
    this.id = UUID.randomUUID();
    this.authority = authority;
    this.approval = approval;
    this.childId = child.value();
  }
}
