package uk.kith.app.access;

import static uk.kith.kernel.service.Role.ADMINISTRATOR;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.app.actor.ActorHolder;
import uk.kith.app.restriction.RestrictedRecords;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;

/**
 * Access by role, as the API's page on roles states it, and by restriction of the record (ADR
 * 0037). Several roles add up; a restriction holds for all of them.
 */
@ApplicationScoped
public class DefaultAccessPolicy implements AccessPolicy {

  private static final Set<Role> READ_CHILDREN =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(COMMISSIONER, ADMINISTRATOR)));

  private static final Set<Role> READ_HOUSEHOLDS =
      Set.of(PLACEMENT_OFFICER, PANEL_ADVISER, APPROVER, SUPERVISING_WORKER, REVIEWING_OFFICER);

  /** Adopters are sealed: absent for everybody else, everywhere. */
  private static final Set<Role> SEE_ADOPTERS = Set.of(PANEL_ADVISER);

  /** Who holds the reviews of a child placed for adoption, too (AAR 2005 reg 37; ADR 0065). */
  private static final Set<Role> KNOW_ADOPTION_REVIEWS = Set.of(PANEL_ADVISER, REVIEWING_OFFICER);

  private static final Set<Role> KEEP_ALL_PLACES = Set.of(PLACEMENT_OFFICER, PANEL_ADVISER);

  @Inject CurrentActor actor;
  @Inject ActorHolder holder;
  @Inject RestrictedRecords records;

  @Override
  public boolean mayReadChildren() {
    return hasOneOf(READ_CHILDREN);
  }

  @Override
  public boolean maySeeAdopters() {
    return hasOneOf(SEE_ADOPTERS);
  }

  @Override
  public boolean mayKnowAdoptionReviews() {
    return hasOneOf(KNOW_ADOPTION_REVIEWS);
  }

  /** Work of programs is about everybody: it would make a second record of whom it did not know. */
  @Override
  public Set<UUID> restricted() {
    return holder.isProgram() || !(mayReadChildren() || mayReadHouseholds())
        ? Set.of()
        : records.against(actor.get().name());
  }

  @Override
  public boolean mayReadHouseholds() {
    return hasOneOf(READ_HOUSEHOLDS);
  }

  /**
   * A supervising worker keeps the places of the households that name them, because who supports a
   * household knows its places; all others they read, because a home absent from the options would
   * be a home not offered.
   */
  @Override
  public boolean mayKeepPlaces(@Nullable String supervisingWorker) {
    return hasOneOf(KEEP_ALL_PLACES)
        || (hasOneOf(Set.of(SUPERVISING_WORKER)) && actor.get().name().equals(supervisingWorker));
  }

  @Override
  public boolean mayRecordOfChildren(boolean ofReview) {
    return hasOneOf(Set.of(PLACEMENT_OFFICER)) || (ofReview && hasOneOf(Set.of(REVIEWING_OFFICER)));
  }

  private boolean hasOneOf(Set<Role> roles) {
    return !Collections.disjoint(actor.get().roles(), roles);
  }
}
