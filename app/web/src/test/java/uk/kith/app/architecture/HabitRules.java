package uk.kith.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityTransaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.HttpMethod;
import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.BaseStream;
import uk.kith.app.architecture.Conditions.Callee;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.PublicAccess;
import uk.kith.kernel.service.UseCase;

/** What nobody may do: clocks, chance, default locales, loose transactions, threads, self-calls. */
final class HabitRules {

  private final String root;

  HabitRules(String root) {
    this.root = root;
  }

  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("nobody reads the clock unasked", never("the wall clock", this::readsClock));
    rules.put("engines take no chances", engines("unseeded random", HabitRules::isChance));
    rules.put("ids are made in internal and app", never("UUID.randomUUID", this::makesId));
    rules.put("seeds are explicit", never("an unseeded random", HabitRules::isUnseeded));
    rules.put("locale is explicit", never("a default locale", HabitRules::usesLocale));
    rules.put("zone is explicit", never("a default zone", HabitRules::usesZone));
    rules.put("charset is explicit", never("a default charset", HabitRules::usesCharset));
    rules.put("every resource method names its roles", resourcesNameRoles());
    rules.put("no bare @Transactional on a class", noBareTransactionalClass());
    rules.put("no bare @Transactional on a method", noBareTransactionalMethod());
    rules.put("nobody ends a transaction by hand", never("commit()", this::endsByHand));
    rules.put("nobody starts threads", never("a new thread", this::startsThread));
    rules.put("engines run on the caller's thread", engines("parallel", HabitRules::isParallel));
    rules.put("no self-call of a guarded method", noSelfCall());
    rules.put("only app acts for somebody else", onlyAppRunsAs());
    return rules;
  }

  private boolean readsClock(JavaClass from, Callee to) {
    boolean now =
        to.name().equals("now") && to.on(TemporalAccessor.class) && !to.takes(Clock.class);
    boolean clock =
        to.is("java.time.Clock", "systemUTC", "systemDefaultZone", "system", "tickSeconds")
            && !in(from, ".app..");
    return now
        || clock
        || to.is("java.lang.System", "currentTimeMillis")
        || (to.isNew("java.util.Date") && to.takesNothing())
        || to.is("java.util.Calendar", "getInstance")
        || to.isNew("java.util.GregorianCalendar");
  }

  private static boolean isChance(JavaClass from, Callee to) {
    return isUnseeded(from, to)
        || to.owner().getFullName().equals("java.security.SecureRandom")
        || to.is("java.util.UUID", "randomUUID")
        || to.is("java.lang.System", "nanoTime", "identityHashCode");
  }

  private static boolean isUnseeded(JavaClass from, Callee to) {
    return to.is("java.lang.Math", "random")
        || to.owner().getFullName().equals("java.util.concurrent.ThreadLocalRandom")
        || (to.isNew("java.util.Random") && to.takesNothing())
        || (to.isNew("java.util.SplittableRandom") && to.takesNothing())
        || to.is("java.util.random.RandomGenerator", "getDefault", "of")
        || (to.is("java.util.Collections", "shuffle") && to.parameters().size() == 1);
  }

  private boolean makesId(JavaClass from, Callee to) {
    return to.is("java.util.UUID", "randomUUID") && !in(from, ".*.internal..", ".app..");
  }

  private static boolean usesLocale(JavaClass from, Callee to) {
    boolean named = to.takes(Locale.class);
    return to.is("java.util.Locale", "getDefault")
        || (!named
            && (to.is("java.lang.String", "toLowerCase", "toUpperCase", "format", "formatted")
                || to.is("java.time.format.DateTimeFormatter", "ofPattern")
                || to.is("java.io.PrintStream", "printf", "format")
                || to.is("java.text.Collator", "getInstance")
                || to.isNew("java.text.SimpleDateFormat")
                || (to.isNew("java.text.DecimalFormat") && to.parameters().size() < 2)
                || to.is(
                    "java.text.NumberFormat",
                    "getInstance",
                    "getIntegerInstance",
                    "getNumberInstance",
                    "getPercentInstance",
                    "getCurrencyInstance")));
  }

  private static boolean usesZone(JavaClass from, Callee to) {
    return to.is("java.time.ZoneId", "systemDefault")
        || to.is("java.util.TimeZone", "getDefault")
        || to.is("java.time.Clock", "systemDefaultZone");
  }

  private static boolean usesCharset(JavaClass from, Callee to) {
    return (to.is("java.lang.String", "getBytes") && to.takesNothing())
        || (to.isNew("java.lang.String") && to.parameters().equals(List.of("[B")))
        || (to.isNew("java.io.InputStreamReader") && to.parameters().size() == 1)
        || (to.isNew("java.io.OutputStreamWriter") && to.parameters().size() == 1)
        || (to.isNew("java.io.FileReader") && to.parameters().size() == 1)
        || (to.isNew("java.io.FileWriter") && to.parameters().size() == 1)
        || to.is("java.nio.charset.Charset", "defaultCharset");
  }

  private ArchRule resourcesNameRoles() {
    return methods()
        .that(DescribedPredicate.describe("answer requests", HabitRules::answersRequests))
        .should(
            Conditions.ofMethod(
                "name its roles by @AllowedRoles, or be @PublicAccess", HabitRules::namesRoles))
        .allowEmptyShould(true);
  }

  private static boolean answersRequests(JavaMethod method) {
    return method.isMetaAnnotatedWith(HttpMethod.class);
  }

  private static boolean namesRoles(JavaMethod method) {
    boolean standard =
        isOn(method, "jakarta.annotation.security.PermitAll")
            || isOn(method, "jakarta.annotation.security.RolesAllowed");
    boolean contradictory =
        method.isAnnotatedWith(PublicAccess.class) && method.isAnnotatedWith(AllowedRoles.class);
    return !standard
        && !contradictory
        && (isOn(method, PublicAccess.class.getName())
            || isOn(method, AllowedRoles.class.getName()));
  }

  private static boolean isOn(JavaMethod method, String annotation) {
    return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
  }

  private ArchRule noBareTransactionalClass() {
    return classes()
        .that(DescribedPredicate.describe("are not the stereotype itself", c -> !isUseCase(c)))
        .should(
            Conditions.of(
                "be a @UseCase instead of @Transactional, listeners' MANDATORY excepted",
                c ->
                    !c.isAnnotatedWith(Transactional.class)
                        || isMandatory(c.getAnnotationOfType(Transactional.class))))
        .allowEmptyShould(true);
  }

  private static boolean isUseCase(JavaClass c) {
    return c.getFullName().equals(UseCase.class.getName());
  }

  private ArchRule noBareTransactionalMethod() {
    return methods()
        .that()
        .areAnnotatedWith(Transactional.class)
        .should(
            Conditions.ofMethod(
                "be MANDATORY; commands are @UseCase beans",
                m -> isMandatory(m.getAnnotationOfType(Transactional.class))))
        .allowEmptyShould(true);
  }

  private static boolean isMandatory(Transactional transactional) {
    return transactional.value() == Transactional.TxType.MANDATORY;
  }

  /** The command that copies a database runs without a server, whose transactions these are. */
  private boolean endsByHand(JavaClass from, Callee to) {
    return (to.on(Connection.class)
            && !in(from, ".app.pseudonymise..")
            && List.of("commit", "rollback", "setAutoCommit", "setSavepoint", "abort")
                .contains(to.name()))
        || to.on(UserTransaction.class)
        || to.on(TransactionManager.class)
        || to.on(EntityTransaction.class);
  }

  /** Jobs alone may build their pool, on the server's threads. */
  private boolean startsThread(JavaClass from, Callee to) {
    return (to.on(Thread.class) && (to.name().equals("<init>") || to.name().equals("start")))
        || to.is("java.lang.Thread", "startVirtualThread", "ofVirtual", "ofPlatform")
        || to.on(java.util.Timer.class)
        || (to.is("java.util.concurrent.Executors", "newFixedThreadPool", "newCachedThreadPool")
            && !in(from, ".app.jobs.."))
        || to.isNew("java.util.concurrent.ForkJoinPool")
        || to.is("java.util.concurrent.ForkJoinPool", "commonPool")
        || (to.on(CompletableFuture.class)
            && to.name().endsWith("Async")
            && !to.takes(Executor.class));
  }

  private static boolean isParallel(JavaClass from, Callee to) {
    return to.name().equals("parallelStream")
        || (to.name().equals("parallel") && to.on(BaseStream.class))
        || (to.owner().getFullName().equals("java.util.Arrays")
            && to.name().startsWith("parallel"));
  }

  private ArchRule noSelfCall() {
    return classes()
        .that(resideInAPackage(root + ".."))
        .should(
            Conditions.neverCall(
                "a guarded method of the same class: interceptors do not see it",
                (from, to) ->
                    to.owner().equals(from)
                        && from.getMethods().stream()
                            .filter(m -> m.getName().equals(to.name()))
                            .filter(
                                m ->
                                    m.getRawParameterTypes().stream()
                                        .map(JavaClass::getFullName)
                                        .toList()
                                        .equals(to.parameters()))
                            .anyMatch(HabitRules::isGuarded)))
        .allowEmptyShould(true);
  }

  private static boolean isGuarded(JavaMethod method) {
    if (method.isAnnotatedWith(AllowedRoles.class) || method.isAnnotatedWith(Transactional.class)) {
      return true;
    }
    JavaClass owner = method.getOwner();
    return !owner.isInterface()
        && !method.getModifiers().contains(JavaModifier.PRIVATE)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && (owner.isAnnotatedWith(AllowedRoles.class) || owner.isAnnotatedWith(UseCase.class));
  }

  private ArchRule onlyAppRunsAs() {
    return classes()
        .that(resideInAPackage(root + ".."))
        .should(
            Conditions.neverCall(
                "RunAs outside app",
                (from, to) -> to.owner().getSimpleName().equals("RunAs") && !in(from, ".app..")))
        .allowEmptyShould(true);
  }

  private ArchRule never(String what, java.util.function.BiPredicate<JavaClass, Callee> forbidden) {
    return classes()
        .that(resideInAPackage(root + ".."))
        .should(Conditions.neverCall(what, forbidden));
  }

  private ArchRule engines(
      String what, java.util.function.BiPredicate<JavaClass, Callee> forbidden) {
    return classes()
        .that(resideInAnyPackage(root + ".*.engine..", root + ".kernel"))
        .should(Conditions.neverCall(what, forbidden))
        .allowEmptyShould(true);
  }

  private boolean in(JavaClass from, String... packages) {
    String[] full = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      full[i] = root + packages[i];
    }
    return resideInAnyPackage(full).test(from);
  }
}
