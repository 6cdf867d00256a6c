package uk.kith.kernel.service;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * Lets a {@code uuid} column be null: left alone, EclipseLink binds an absent id as a varchar,
 * which PostgreSQL refuses. Every persistence unit names this class as its session customizer.
 */
public class AbsentIds implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      for (DatabaseMapping mapping : descriptor.getMappings()) {
        if (mapping.isDirectToFieldMapping()
            && isId(descriptor.getJavaClass(), mapping.getAttributeName())) {
          mapping.getField().setSqlType(Types.OTHER);
        }
      }
    }
  }

  private static boolean isId(Class<?> entity, String attribute) {
    for (@Nullable Class<?> type = entity; type != null; type = type.getSuperclass()) {
      try {
        return type.getDeclaredField(attribute).getType() == UUID.class;
      } catch (NoSuchFieldException inherited) {
        continue; // of a mapped superclass
      }
    }
    return false;
  }
}
