package id.pimpasa.evidence;

/** What a file is. Each kind is kept in one format. */
public enum EvidenceKind {
    PHOTO("Foto", "image/jpeg", "jpg"),
    DOCUMENT("Dokumen", "application/pdf", "pdf");

    private final String label;
    private final String mediaType;
    private final String extension;

    EvidenceKind(String label, String mediaType, String extension) {
        this.label = label;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
