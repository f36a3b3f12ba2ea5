package id.pimpasa.document.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface DocumentRepository extends Repository<Document, UUID> {

    Document save(Document document);

    Optional<Document> findById(UUID id);

    Optional<Document> findByCode(String code);
}
