package uk.kith.app.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.PublicAccess;
import uk.kith.kernel.service.Role;

/**
 * Who may call one method: what stands on the method, else on its class, else nobody.
 *
 * @param open anybody, signed in or not
 * @param declared false when neither method nor class says who may
 * @param roles any of these; empty means every role
 */
record RoleCheck(boolean open, boolean declared, Set<Role> roles) {

  private static final RoleCheck OPEN = new RoleCheck(true, true, Set.of());
  private static final RoleCheck NOT_DECLARED = new RoleCheck(false, false, Set.of());

  RoleCheck {
    roles = Set.copyOf(roles);
  }

  /** Reads the annotations; both on the method: the narrower one counts. */
  static RoleCheck of(Method method, Class<?> bean) {
    AllowedRoles onMethod = method.getAnnotation(AllowedRoles.class);
    if (onMethod != null) {
      return new RoleCheck(false, true, roles(onMethod));
    }
    if (method.isAnnotationPresent(PublicAccess.class)) {
      return OPEN;
    }
    Optional<AllowedRoles> onClass = onClass(bean, AllowedRoles.class);
    if (onClass.isPresent()) {
      return new RoleCheck(false, true, roles(onClass.get()));
    }
    return onClass(bean, PublicAccess.class).isPresent() ? OPEN : NOT_DECLARED;
  }

  /**
   * Passes when the actor has one of the roles.
   *
   * @throws Forbidden otherwise, or when the method says nothing
   */
  void orRefuse(Supplier<Actor> actor) {
    if (open) {
      return;
    }
    if (!declared) {
      throw new Forbidden("Nobody may do this");
    }
    Set<Role> has = actor.get().roles();
    boolean passes = roles.isEmpty() ? !has.isEmpty() : has.stream().anyMatch(roles::contains);
    if (!passes) {
      throw new Forbidden("Your role does not allow this");
    }
  }

  private static Set<Role> roles(AllowedRoles allowed) {
    return Arrays.stream(allowed.value()).collect(Collectors.toUnmodifiableSet());
  }

  /** The container's own subclasses carry no annotations, so their ancestors are asked. */
  private static <A extends Annotation> Optional<A> onClass(Class<?> bean, Class<A> type) {
    for (Class<?> c = bean; c != null && c != Object.class; c = c.getSuperclass()) {
      A found = c.getAnnotation(type);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
