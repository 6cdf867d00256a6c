package uk.kith.court.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import uk.kith.court.api.ProceedingsKind;

/** What an application was said by mistake to ask the court for. */
@Entity
@Table(schema = "court", name = "kind_taken_back")
class KindTakenBack extends ValueTakenBack {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "proceedings")
  private Proceedings proceedings;

  @Enumerated(EnumType.STRING)
  private ProceedingsKind kind;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected KindTakenBack() {}

  KindTakenBack(Proceedings proceedings, ProceedingsKind kind, String why, Entry entry) {
    super(why, entry);
    this.proceedings = proceedings;
    this.kind = kind;
  }
}
