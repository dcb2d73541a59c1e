// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QFrame;
class QLabel;

namespace saranda {

class MainWindow;
class Workspace;

/// Points at the parts of the window, all on one screen: each is outlined and has a note beside it
/// that says what it is for. Nothing is in the way: between the notes the window works as ever. Esc
/// or its button ends it.
class TourOverlay : public QWidget
{
    Q_OBJECT

public:
    TourOverlay(Workspace &workspace, MainWindow *window);

    /// How many parts it points at.
    int stops() const { return int(m_stops.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Stop {
        QPointer<QWidget> part;
        QRect place; ///< in the overlay
        QFrame *note = nullptr;
    };

    void addStop(QWidget *part, const QString &title, const QString &text);
    void addLevelStop(Workspace &workspace);
    QFrame *makeNote(const QString &title, const QString &text);
    void createEnd();
    void arrange();
    void end();
    QRect placeOf(const Stop &stop) const;
    QRect freePlaceFor(const Stop &stop, const std::vector<QRect> &taken) const;
    void colour();

    std::vector<Stop> m_stops;
    QFrame *m_end = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace saranda
