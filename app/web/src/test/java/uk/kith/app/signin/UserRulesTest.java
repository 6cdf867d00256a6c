package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.RecurringWork;
import uk.kith.kernel.service.Role;

class UserRulesTest {

  @Test
  void aNameIsKeptSmallWithoutBlanksAround() {
    assertEquals("priya.nair@kith.example", UserRules.name(" Priya.Nair@Kith.example "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", ".a", "two words", "program:x", "anonymous", "START", "é.b"})
  void someNamesCannotBe(String name) {
    assertThrows(Invalid.class, () -> UserRules.name(name));
  }

  @Test
  void aNameOfTheOrganisationIsBroughtIntoOurSigns() {
    assertEquals(
        "siobhan.o-neill@kith.example", UserRules.nameOfAccount("Siobhán.O'Neill@Kith.example"));
    assertEquals(
        "guest_x.example-ext-@kith.example",
        UserRules.nameOfAccount("guest_x.example#EXT#@kith.example"));
  }

  /** Whoever is called so would act in the audit trail, and in jobs, as Kith itself. */
  @ParameterizedTest
  @MethodSource("ownWork")
  void aNameOfWorkOfKithsOwnIsNobodys(String name) {
    assertThrows(Invalid.class, () -> UserRules.name(name));
    assertThrows(Invalid.class, () -> UserRules.nameOfAccount(name));
  }

  static Stream<String> ownWork() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/uk/kith/app/web/templates/"))
            .importPackages("uk.kith")
            .stream()
            .filter(type -> type.isAssignableTo(RecurringWork.class) && !type.isInterface())
            .map(UserRulesTest::nameOf);
  }

  private static String nameOf(JavaClass type) {
    try {
      return ((RecurringWork) type.reflect().getConstructor().newInstance()).name();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  @Test
  void theFirstAdministratorDoesNotComeFromTheOrganisation() {
    assertEquals("first-administrator", UserRules.name("first-administrator"));
    assertThrows(Invalid.class, () -> UserRules.nameOfAccount("First Administrator"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "'", "-a", "Anonymous", "Case System", "名前"})
  void someNamesOfTheOrganisationCannotBe(String name) {
    assertThrows(Invalid.class, () -> UserRules.nameOfAccount(name));
  }

  /** An administrator sees no children. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void anAdministratorHasNoRoleThatReadsChildren(Role other) {
    Set<Role> both = java.util.EnumSet.of(Role.ADMINISTRATOR, other);
    if (other == Role.ADMINISTRATOR || other == Role.COMMISSIONER) {
      assertDoesNotThrow(() -> UserRules.together(both));
    } else {
      assertEquals(
          "administrator-stands-alone",
          assertThrows(Conflict.class, () -> UserRules.together(both)).code());
    }
  }

  @Test
  void nobodyIsNothing() {
    assertThrows(Invalid.class, () -> UserRules.together(Set.of()));
  }
}
