package uk.kith.app.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.CurrentActor;

/**
 * Enforces {@link AllowedRoles} on every bean, before the transaction of a use case begins (its
 * interceptor has priority 200), so that a denial costs no connection.
 */
@AllowedRoles
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class AllowedRolesInterceptor {

  @Inject CurrentActor actor;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Class<?> bean =
        call.getTarget() == null
            ? call.getMethod().getDeclaringClass()
            : call.getTarget().getClass();
    RoleCheck.of(call.getMethod(), bean).orRefuse(actor::get);
    return call.proceed();
  }
}
