// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pagereader.h"
#include "core/session/casesession.h"
#include "ui/exhibits/attachedreading.h"
#include "ui/exhibits/quotefinder.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/passage.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace saranda {

class AttachmentList;
class CitationPanel;
class PageView;

/// The file of an exhibit to look at and to cite from: pages, an image or text. It is read by a
/// helper process; nothing in it ever runs here.
class FilePreview : public QWidget
{
    Q_OBJECT

public:
    explicit FilePreview(const PageContext &context, QWidget *parent = nullptr);

    void showExhibit(Exhibit::Id id);
    /// Shows a translation or another version by its SHA-256; the file itself by an empty text.
    void showVersion(const QString &version);
    /// Finds and highlights the passage once its page is read; a quote that is not in the version
    /// named is looked for in the others, and the one that has it is shown.
    void showPassage(const Passage &passage);
    /// Shows the text of a file that is attached to the message, by its place in the list; -1 = the
    /// message.
    void showAttached(int file);
    /// The search knows more texts by now.
    void renewAttached();
    void find(const QString &text);
    QList<QAction *> previewActions() const { return {m_cite, m_find}; }
    PageView *pageView() const { return m_pages; }
    QPlainTextEdit *textView() const { return m_text; }
    QLabel *cutsLabel() const { return m_cuts; }
    CitationPanel *citationPanel() const { return m_panel; }
    AttachmentList *attachmentList() const { return m_attached; }
    bool isReadingAttached() const { return m_attachedReading.isRunning(); }

Q_SIGNALS:
    void statementsRead(const QList<saranda::FileStatement> &statements);
    void refused(const saranda::Error &error);
    void cited(const saranda::RecordRef &fact);
    void citationStarted();
    void citationEnded(); ///< or given up, or what it cites is no longer shown

private:
    /// What is being looked for, page after page.
    struct Search {
        QString text;
        int page = 0;
        int left = 0; ///< pages that are not looked at yet
        qsizetype from = 0;
        bool isPassage = false;
    };

    void createActions();
    void createLayout();
    QWidget *createBar();
    void connectSignals();
    void open();
    void take(const PageReader::Ask &ask, const PageReader::Answer &answer);
    void takeSummary(const FileSummary &summary);
    void takeText(int page, const PageText &text);
    void takeError(const PageReader::Ask &ask, const Error &error);
    void showMessage(const QString &text);
    void showParts();
    void showCuts();
    void seek(const Passage &passage);
    void seekElsewhere();
    void sayWhereItStands();
    QList<AttachedText> announcedFiles() const;
    void takeAttached(const QList<AttachedText> &files);
    int fileNamed(const QString &name) const;
    QString reasonForNoText() const;
    void writeAttached(const QStringList &pages);
    bool hitInFile(int file, const Passage &passage);
    bool seekAttached();
    void startSearch(const Search &search);
    void continueSearch();
    void hit(int page, const TextSpan &span);
    void findNext();
    void updateBar();
    void offerVersions();
    void startCitation();
    Citation markedCitation() const;
    QString unitPinpoint() const;
    QString attachedPinpoint() const;
    bool isText() const;

    PageContext m_context;
    PageReader m_reader;
    AttachedReading m_attachedReading;
    QTimer m_pause; ///< so that running through the list starts no reading
    Exhibit::Id m_exhibit;
    QString m_version; ///< as in Passage
    QString m_sha256; ///< of the file that is open or about to be
    FileSummary m_summary;
    bool m_isRead = false;
    QList<std::optional<PageText>> m_parts; ///< of running text
    QHash<int, QString> m_beside; ///< what stands beside pages that are being recognised
    std::optional<Passage> m_passage; ///< waits for the file, or for what is attached to it
    Passage m_sought; ///< as it was asked for
    QStringList m_untried; ///< versions it may yet stand in
    bool m_isLost = false; ///< it stands in none
    std::optional<Search> m_search;
    std::optional<std::pair<int, qsizetype>> m_lastHit;
    QList<AttachedText> m_files; ///< attached to the message
    int m_file = -1; ///< of them the one that is shown; -1 = the message
    QList<int> m_pageStarts; ///< of the file that is shown, in the text

    AttachmentList *m_attached = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_note = nullptr; ///< beneath the bar: not found, no text
    QLabel *m_cuts = nullptr; ///< what is left out of the file
    PageView *m_pages = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_versions = nullptr; ///< shown where there is a choice
    QWidget *m_pageTools = nullptr;
    QSpinBox *m_page = nullptr;
    QLabel *m_pageTotal = nullptr;
    QLineEdit *m_findLine = nullptr;
    QAction *m_cite = nullptr;
    QAction *m_find = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    CitationPanel *m_panel = nullptr;
};

} // namespace saranda
