// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafts/drafthighlighter.h"
#include "ui/drafts/drafttext.h"

#include <QTextEdit>
#include <QTimer>

#include <functional>

namespace saranda {

class CiteCompleter;
struct PartPicture;

/// The draft as one flowing text. It keeps which sentence each letter belongs to and tells when
/// the writer pauses; what was typed is then taken with typedParagraphs(). It has no undo of its
/// own: each pause is a step of the case's.
class DraftEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit DraftEditor(QWidget *parent = nullptr);

    /// Shows another draft, the cursor at its beginning.
    void open(const DraftText &text);
    /// Shows the same draft as it is now; the cursor stays, or goes to what has changed.
    void follow(const DraftText &text);
    /// Takes over which sentences the letters belong to; the words are the same.
    void tag(const DraftText &text);
    std::vector<TypedParagraph> typedParagraphs() const;
    bool isTouched() const { return m_isTouched; }
    /// Touched, it settles at the next pause.
    void setTouched(bool touched);
    /// Tells of what was typed now rather than at the end of the pause.
    void settle();

    int currentSlot() const;
    int slotAtPosition(int position) const;
    void goToSlot(int slot, bool selected = true);
    void goToTitle(int section);
    SentenceStyle currentStyle() const;
    bool isInTitle() const;
    /// Of the current paragraph, or of all selected ones.
    void setParagraphStyle(SentenceStyle style);
    /// Begins a section behind the current paragraph.
    void insertSection();
    void insertAtCursor(const QString &text);

    DraftHighlighter *highlighter() const { return m_highlighter; }
    CiteCompleter *completer() const { return m_completer; }
    void setMayWrite(bool mayWrite);
    /// Whether the paper numbers its paragraphs: a memorandum does, a statement does not.
    void setNumbered(bool numbered);
    /// What stands below the caption of a table or drawing, by its slot; nothing while there is no
    /// picture of it.
    void setPictures(std::function<const PartPicture *(int slot)> picture);
    /// Makes as much room below the captions as the pictures take; what is read stays in place.
    void fitPictures();
    int pictureWidth() const;
    /// What the menu of a misspelt word offers.
    void setSuggestions(std::function<QStringList(const QString &word)> suggest);

Q_SIGNALS:
    void settled();
    void currentSlotChanged(int slot);
    void undoRequested();
    void redoRequested();
    void citationActivated(const QString &key);
    /// The caption of a table or drawing has come into sight.
    void pictureSeen(int slot);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void load(const std::vector<TypedParagraph> &paragraphs);
    void appendParagraph(QTextCursor &cursor, const TypedParagraph &paragraph, bool isFirst);
    bool leavesEvent(QKeyEvent *key);
    void breakParagraph();
    bool keepsBorders(bool isBackward);
    void fitMargins();
    void paintMargins(QPainter &painter, const QRect &area);
    void paintMargin(QPainter &painter, const QTextBlock &block, const QRectF &at);
    void paintPicture(QPainter &painter, const QTextBlock &block, const QRectF &at);
    const PartPicture *pictureBelow(const QTextBlock &block) const;
    QString citationAt(const QPoint &at) const;

    DraftHighlighter *m_highlighter = nullptr;
    CiteCompleter *m_completer = nullptr;
    std::function<QStringList(const QString &)> m_suggest;
    std::function<const PartPicture *(int)> m_picture;
    QTimer m_pause;
    bool m_isTouched = false;
    bool m_isNumbered = true;
    bool m_isLoading = false;
    int m_lastSlot = -1;
};

} // namespace saranda
