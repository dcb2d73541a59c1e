// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/intake/intake.h"
#include "ui/records/deskpage.h"
#include "ui/support/recordmodel.h"

class QTabWidget;

namespace saranda {

class ExhibitForm;
class FilePreview;
class IntakeBar;
class OriginsPane;
class TextBar;
struct AssessmentChange;
struct TextReport;

/// The documents in evidence. Files come in by dropping them here or by the dialog.
class ExhibitsPage : public DeskPage
{
    Q_OBJECT

public:
    explicit ExhibitsPage(const PageContext &context, QWidget *parent = nullptr,
                          Clock clock = systemClock());

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> editActions() const override;
    bool showRecord(const RecordRef &record) override;
    /// Makes exhibits of files and of all files in folders, beside the window.
    void takeFiles(const QStringList &paths);
    void takeBytes(const QByteArray &bytes, const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createDesk(Clock clock);
    void createActions();
    void connectSignals();
    RecordModel<Exhibit>::Columns columns() const;
    Edit addingExhibit() const;
    void follow(const Edit &edit);
    void takeLevels(const AssessmentChange &change);
    void addFiles();
    void addFolder();
    void paste();
    bool isInUse() const;
    void report(const IntakeReport &result);
    void reportFailure(const Error &error);
    void reportTexts(const TextReport &result);
    void connectPreview();
    void createReading();
    void connectOrigins();
    void makeRoomToCite();
    void showOriginHints();

    RecordModel<Exhibit> *m_model = nullptr;
    ExhibitForm *m_form = nullptr;
    FilePreview *m_preview = nullptr;
    OriginsPane *m_origins = nullptr;
    QTabWidget *m_tabs = nullptr;
    IntakeBar *m_intake = nullptr;
    bool m_isRoomMade = false; ///< the list is gone while a citation is written
    bool m_isRefusalShown = false; ///< the message names files that were not taken in
    TextBar *m_texts = nullptr;
    QAction *m_addFiles = nullptr;
    QAction *m_addFolder = nullptr;
    QAction *m_wholePage = nullptr;
    QList<QAction *> m_reading; ///< for menus
    QAction *m_paste = nullptr;
    QAction *m_readAgain = nullptr;
};

} // namespace saranda
