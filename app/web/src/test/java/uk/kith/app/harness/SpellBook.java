package uk.kith.app.harness;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import uk.kith.app.data.Sql;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;

/** Commands that do right, and commands that step into each trap. */
@UseCase
public class SpellBook {

  @PersistenceContext(unitName = "harness")
  EntityManager em;

  @Inject Clock clock;
  @Inject Sql sql;

  /** Itself through the proxy, whose interceptors a call of {@code this} would go round. */
  @Inject SpellBook self;

  @Once
  public PlacementId record(ChildId child, DateRange days) {
    PlacementId id = write(child, days);
    BrokenConstraint.flush(
        em,
        Map.of("spell_no_overlap", new Conflict("already-placed", "He is placed on these days")));
    return id;
  }

  /** Meets the constraint at commit, where no code of ours runs any more. */
  public PlacementId recordWithoutFlush(ChildId child, DateRange days) {
    return write(child, days);
  }

  public PlacementId recordThenChecked(ChildId child, DateRange days) throws IOException {
    write(child, days);
    em.flush();
    throw new IOException("a checked exception after the write");
  }

  /** Catches what an inner command threw, and returns as if nothing had happened. */
  public PlacementId recordAndSwallow(ChildId child, DateRange days) {
    PlacementId id = write(child, days);
    try {
      self.fail();
    } catch (IllegalStateException swallowed) {
      return id;
    }
    throw new AssertionError("the inner command must fail");
  }

  public void fail() {
    throw new IllegalStateException("inner command");
  }

  /** Its row moves on between reading and commit. */
  public void writeWhileItMovesOn(PlacementId id) {
    em.find(Spell.class, id.value()).write("mine");
    sql.update("update harness.spell set version = version + 1 where id = ?", id.value());
  }

  /** Holds a connection until somebody lets go of the lock. */
  public void waitForLock(long lock) {
    sql.list("select 1 from (select pg_advisory_xact_lock_shared(?)) locked", row -> 1, lock);
  }

  private PlacementId write(ChildId child, DateRange days) {
    UUID id = UUID.randomUUID();
    em.persist(new Spell(id, child, days, clock.instant()));
    return new PlacementId(id);
  }
}
